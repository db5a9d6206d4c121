//! Validation of the `Host` header.

/// Returns `true` if the `Host` header names this machine. This prevents DNS rebinding: a page of
/// another site whose name resolves to this machine sends its own name.
pub(super) fn is_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or("", |(name, _)| name),
        None => host.split(':').next().unwrap_or_default(),
    };
    matches!(name, "localhost" | "127.0.0.1" | "::1")
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn answers_this_machine_alone() {
        for host in ["localhost", "localhost:1111", "127.0.0.1:1111", "[::1]:1111"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in
            ["", "example.org", "localhost.example.org", "127.0.0.1.example.org:1111", "[::2]", "[::1"]
        {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
