//! Enums whose values have names: the list of them, the place of each in it, and its slug, all from one line a value.

/// Makes an enum of values without fields, each written with its slug: `Air = "air"`. A value that is added is in `ALL`
/// and has its slug by itself.
macro_rules! named {
    ($(#[$about:meta])* $vis:vis enum $name:ident {
        $($(#[$doc:meta])* $value:ident = $slug:literal,)+
    }) => {
        $(#[$about])*
        $vis enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: [Self; [$($slug),+].len()] = [$(Self::$value),+];

            /// Its place in `ALL`.
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }

            /// Its slug, as in files, on the command line and in message keys.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$value => $slug,)+
                }
            }
        }
    };
}

pub(crate) use named;
