//! The repository that contains a folder.

use std::path::{Path, PathBuf};

/// The variables in which services of continuous integration give the folder of the repository.
const VARIABLES: [&str; 2] = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/// Returns the path of a folder from the root of its repository, with `/` as the separator; empty if
/// it is the root, or in no repository.
pub(super) fn folder_of(folder: &Path) -> String {
    let Ok(folder) = folder.canonicalize() else { return String::new() };
    let of_git = || folder.ancestors().find(|above| above.join(".git").exists()).map(Path::to_owned);
    let of_service = || {
        let named =
            VARIABLES.iter().filter_map(|name| PathBuf::from(std::env::var_os(name)?).canonicalize().ok());
        named.into_iter().find(|root| folder.starts_with(root))
    };
    let root = of_git().or_else(of_service);
    let inside = root.and_then(|root| folder.strip_prefix(root).ok().map(Path::to_owned));
    let parts = inside.iter().flat_map(|path| path.components());
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
