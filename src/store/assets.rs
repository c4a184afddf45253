//! A folder of assets on the disk, laid over those that the program carries.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::files;
use super::problem::{Action, StoreError};

/// The largest file read, in bytes. Larger ones are no content.
pub const FILE_BYTES_MAX: usize = 4 << 20;
/// The most that is read from a folder, in bytes.
pub const FOLDER_BYTES_MAX: usize = 32 << 20;
/// The most files that are read.
pub const FILES_MAX: usize = 1000;
/// How many folders deep.
const DEPTH_MAX: usize = 4;
/// What files of content end in. Anything else in the folder is left alone.
const EXTENSIONS: [&str; 4] = ["ron", "ftl", "csv", "md"];

/// The texts in a folder by their path relative to it, with `/` between names. Empty when there is no
/// such folder. Links and hidden files are left out.
pub fn read_assets(folder: &Path) -> Result<BTreeMap<String, String>, StoreError> {
    let mut texts = BTreeMap::new();
    let mut bytes_left = FOLDER_BYTES_MAX;
    let mut open: Vec<(PathBuf, String, usize)> = vec![(folder.to_owned(), String::new(), 0)];
    while let Some((at, prefix, depth)) = open.pop() {
        let fail = |error| StoreError::io(&at, Action::Read, error);
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(fail(error)),
        };
        for entry in entries {
            let entry = entry.map_err(fail)?;
            let kind = entry.file_type().map_err(fail)?;
            let (path, name) = (entry.path(), entry.file_name());
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            if kind.is_dir() && depth < DEPTH_MAX {
                open.push((path, format!("{prefix}{name}/"), depth + 1));
            } else if kind.is_file() && is_content(&path) {
                if texts.len() >= FILES_MAX {
                    return Err(StoreError::TooMany { path: folder.to_owned(), max: FILES_MAX });
                }
                let bytes = files::read_file(&path, FILE_BYTES_MAX.min(bytes_left))?;
                bytes_left -= bytes.len();
                let text = String::from_utf8(bytes).map_err(|_| StoreError::NotText(path))?;
                texts.insert(format!("{prefix}{name}"), text);
            }
        }
    }
    Ok(texts)
}

fn is_content(path: &Path) -> bool {
    path.extension().and_then(|ext| ext.to_str()).is_some_and(|ext| EXTENSIONS.contains(&ext))
}
