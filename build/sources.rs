//! One number for all that a build is made from.

use std::{
    fs,
    hash::{DefaultHasher, Hasher as _},
    io,
    path::{Path, PathBuf},
};

/// Of the names and contents of all files below these folders of `root`.
pub(crate) fn fingerprint(root: &Path, folders: &[&str]) -> io::Result<String> {
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut paths)?;
    }
    paths.sort();
    let mut hasher = DefaultHasher::new();
    for path in &paths {
        let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
        for part in [name.as_bytes(), &fs::read(path)?] {
            hasher.write_usize(part.len());
            hasher.write(part);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, paths)? } else { paths.push(path) }
    }
    Ok(())
}
