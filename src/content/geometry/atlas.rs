//! The three levels of detail that come with the program, each read when first needed.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::reader::GeometryError;
use super::shape::Geometry;

/// The embedded levels of detail, coarse to fine.
pub(super) const EMBEDDED: [&str; 3] = [
    include_str!("../../../assets/map/lod0.txt"),
    include_str!("../../../assets/map/lod1.txt"),
    include_str!("../../../assets/map/lod2.txt"),
];

/// The three levels of detail, each read when first needed.
#[derive(Debug)]
pub struct Atlas {
    finer: [(Cow<'static, str>, OnceLock<Option<Geometry>>); 2],
    coarse: Geometry,
}

impl Atlas {
    /// The atlas that comes with the program.
    ///
    /// # Errors
    /// A fault in the embedded coarse level; a test holds that there is none.
    pub fn embedded() -> Result<Self, GeometryError> {
        let [coarse, middle, fine] = EMBEDDED;
        Self::from_texts(coarse, middle.into(), fine.into())
    }

    /// An atlas of these texts, coarse to fine. Only the coarse one is read now.
    ///
    /// # Errors
    /// A fault in the coarse level. A faulty finer level is never drawn: the next coarser one
    /// stands in.
    pub fn from_texts(
        coarse: &str,
        middle: Cow<'static, str>,
        fine: Cow<'static, str>,
    ) -> Result<Self, GeometryError> {
        let coarse = Geometry::parse(coarse)?;
        Ok(Self { coarse, finer: [(middle, OnceLock::new()), (fine, OnceLock::new())] })
    }

    /// The coarse level.
    #[must_use]
    pub fn coarse(&self) -> &Geometry {
        &self.coarse
    }

    /// A level of detail, 0 to 2, or the finest readable one below it.
    #[must_use]
    pub fn level(&self, lod: u8) -> &Geometry {
        let upto = usize::from(lod).min(self.finer.len());
        self.finer[..upto]
            .iter()
            .rev()
            .find_map(|(text, slot)| slot.get_or_init(|| Geometry::parse(text).ok()).as_ref())
            .unwrap_or(&self.coarse)
    }
}
