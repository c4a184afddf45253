//! Ways over the transport network.

use super::setting::Setting;

/// Best ways from givers to victims, found once per setting.
#[derive(Debug, Clone, Default)]
pub(crate) struct RouteTable {}

impl RouteTable {
    pub(crate) fn build(_setting: &Setting) -> Self {
        Self::default()
    }
}
