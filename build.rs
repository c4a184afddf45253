//! Tells cargo that the embedded assets are part of the program: the macro that embeds them cannot.

fn main() {
    println!("cargo:rerun-if-changed=assets");
}
