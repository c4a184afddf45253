//! No circle: what a file needs never needs that file in turn, so that each can be read, moved and tested with what
//! stands below it. A file may name what the file above its folder defines: the folder is that file's inside.

use std::collections::{BTreeMap, BTreeSet};

use super::{Source, sources};

/// A path in the source, from the root of the crate.
type Path = Vec<String>;

/// A file as a module: what it names, and under which names it has what others define.
#[derive(Default)]
struct Module {
    named: Vec<Path>,
    names: BTreeMap<String, Path>,
}

/// Modules by their paths.
struct House(BTreeMap<Path, Module>);

impl House {
    fn of(sources: &[Source]) -> Self {
        let text = |source: &Source| -> String {
            source.lines.iter().flat_map(|(_, line)| [line.as_str(), "\n"]).collect()
        };
        Self::built(sources.iter().map(|source| (source.path.as_str(), text(source))))
    }

    fn built<'a>(files: impl Iterator<Item = (&'a str, String)>) -> Self {
        let parsed = files.filter(|(path, _)| !path.ends_with("/tests.rs")).map(|(path, text)| {
            let path: Path = match path.trim_end_matches(".rs") {
                "lib" => Path::new(),
                path => path.split('/').map(str::to_owned).collect(),
            };
            let module = Reader { tokens: &tokens(&text), own: &path }.module();
            (path, module)
        });
        Self(parsed.collect())
    }

    /// The files that a path leads to: who passes its name on, and last who defines it. None where it leads out of the
    /// crate.
    fn homes(&self, path: &[String]) -> Vec<&Path> {
        let inside = (0..=path.len()).rev().find_map(|length| self.0.get_key_value(&path[..length]));
        let Some((home, module)) = inside.filter(|(home, _)| !home.is_empty()) else { return Vec::new() };
        let from = path.get(home.len()).and_then(|name| module.names.get(name));
        let further = from.filter(|from| !from.starts_with(&path[..=home.len()]));
        let mut homes = further.map_or_else(Vec::new, |from| self.homes(from));
        homes.push(home);
        homes
    }

    /// The files that a file needs, without those above its folder.
    fn needs(&self, path: &Path) -> BTreeSet<&Path> {
        let named = self.0.get(path).into_iter().flat_map(|module| &module.named);
        named.flat_map(|named| self.homes(named)).filter(|home| !path.starts_with(home)).collect()
    }

    /// The files of each circle: every file of one needs every other, by however many steps.
    fn circles(&self) -> Vec<BTreeSet<&Path>> {
        let needs: BTreeMap<&Path, BTreeSet<&Path>> =
            self.0.keys().map(|path| (path, self.needs(path))).collect();
        let reached = |from| {
            let (mut reached, mut open) = (BTreeSet::<&Path>::new(), vec![from]);
            while let Some(path) = open.pop() {
                open.extend(needs.get(path).into_iter().flatten().filter(|need| reached.insert(**need)));
            }
            reached
        };
        let reach: BTreeMap<&Path, BTreeSet<&Path>> =
            needs.keys().map(|path| (*path, reached(path))).collect();
        let together = |path: &Path| -> BTreeSet<&Path> {
            reach[path].iter().copied().filter(|other| reach[*other].contains(path)).collect()
        };
        let circles: BTreeSet<BTreeSet<&Path>> =
            self.0.keys().map(together).filter(|circle| !circle.is_empty()).collect();
        circles.into_iter().collect()
    }
}

/// Names, double colons, and every other sign by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            _ if part(first) => rest.find(|c| !part(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

struct Reader<'a> {
    tokens: &'a [&'a str],
    own: &'a Path,
}

impl Reader<'_> {
    fn module(&self) -> Module {
        let mut module = Module::default();
        for at in 0..self.tokens.len() {
            let starts = self.token(at + 1) == "::" && (at == 0 || self.token(at - 1) != "::");
            if starts {
                let used = at > 0 && self.token(at - 1) == "use";
                self.tree(at, None, &mut |path, name| {
                    if used {
                        module.names.insert(name, path.clone());
                    }
                    module.named.push(path);
                });
            }
        }
        module
    }

    fn token(&self, at: usize) -> &str {
        self.tokens.get(at).copied().unwrap_or_default()
    }

    /// Every path of a tree of paths, with the name it gets; where the tree ends.
    fn tree(&self, mut at: usize, mut path: Option<Path>, found: &mut impl FnMut(Path, String)) -> usize {
        loop {
            // A bare name at the beginning is that of something inside, or out of the crate.
            let mut inside = path.take().unwrap_or_else(|| self.own.clone());
            match self.token(at) {
                "crate" => inside.clear(),
                "self" => {}
                "super" => drop(inside.pop()),
                "{" => {
                    at += 1;
                    while !["}", ""].contains(&self.token(at)) {
                        at = self.tree(at, Some(inside.clone()), found);
                        at += usize::from(self.token(at) == ",");
                    }
                    return at + 1;
                }
                name => inside.push(name.to_owned()),
            }
            if self.token(at + 1) != "::" {
                let renamed = self.token(at + 1) == "as";
                let last = inside.last().cloned().unwrap_or_default();
                found(inside, if renamed { self.token(at + 2).to_owned() } else { last });
                return at + if renamed { 3 } else { 1 };
            }
            path = Some(inside);
            at += 2;
        }
    }
}

#[test]
fn no_file_needs_what_needs_it() {
    let sources = sources();
    let house = House::of(&sources);
    let edges: usize = house.0.keys().map(|path| house.needs(path).len()).sum();
    assert!(edges > 1000, "only {edges} needs found in {} files", house.0.len());
    let shown: Vec<Vec<String>> = house
        .circles()
        .iter()
        .map(|circle| {
            let arrow = |path: &&Path| {
                let to: Vec<String> =
                    house.needs(path).intersection(circle).map(|need| need.join("/")).collect();
                format!("{} needs {}", path.join("/"), to.join(", "))
            };
            circle.iter().map(arrow).collect()
        })
        .collect();
    assert_eq!(shown, Vec::<Vec<String>>::new(), "circles of files");
}

#[test]
fn a_circle_is_found_through_folders_and_names_passed_on() {
    let circle = |files: &[(&'static str, &str)]| {
        let house = House::built(files.iter().map(|(path, text)| (*path, (*text).to_owned())));
        house
            .circles()
            .iter()
            .map(|circle| circle.iter().map(|path| path.join("/")).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    // A folder's inside may look up, and may be used by what stands above it.
    let folder = [("a.rs", "mod b; use b::B; pub struct A;"), ("a/b.rs", "use super::A; pub struct B;")];
    assert!(circle(&folder).is_empty());
    // Two neighbours need each other, one of them by a name that the file above passes on.
    let passed = [
        ("a.rs", "pub use b::{self, B as Passed};"),
        ("a/b.rs", "use super::c::C; pub struct B;"),
        ("a/c.rs", "fn f() -> crate::a::Passed { C }"),
    ];
    assert_eq!(circle(&passed), [["a/b", "a/c"]]);
}
