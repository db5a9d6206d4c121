//! The jobs of continuous integration that `parvis init` writes.

use parvis::scaffold::{self, Host, Starter};

use super::site::TODAY;

/// The file at that path in a new portal for a host.
fn job(host: Host, path: &str) -> String {
    let starter = Starter {
        title: ["Gouvernement ouvert", "Open government"].map(str::to_owned),
        organization: ["Secrétariat", "Secretariat"].map(str::to_owned),
        organization_id: "secretariat".to_owned(),
        base_url: "https://www.example.org/".to_owned(),
        host,
        today: TODAY.parse().unwrap(),
    };
    let files = scaffold::portal(&starter);
    let file = files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.content.clone()).unwrap()
}

/// Returns the text after each occurrence of a key of YAML.
fn values<'t>(job: &'t str, key: &str) -> Vec<&'t str> {
    let entry =
        |line: &'t str| line.trim_start().trim_start_matches("- ").strip_prefix(key)?.strip_prefix(':');
    job.lines().filter_map(entry).map(str::trim).collect()
}

#[test]
fn the_job_of_github_may_read_the_repository_and_nothing_else() {
    let job = job(Host::Github, ".github/workflows/portal.yml");
    assert!(job.contains("\npermissions:\n  contents: read\n"), "{job}");
    assert_eq!(job.matches("permissions:").count(), 1);
    assert!(job.contains("persist-credentials: false"));
    assert_eq!(values(&job, "on"), ["[push, pull_request]"]);
    assert!(!job.contains("secrets."));
}

#[test]
fn actions_are_named_by_their_commit_with_its_version() {
    let job = job(Host::Github, ".github/workflows/portal.yml");
    let actions = values(&job, "uses");
    assert_eq!(actions.len(), 2);
    for action in actions {
        let (name, version) = action.split_once(" # v").unwrap();
        let (_, commit) = name.split_once('@').unwrap();
        assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
        assert_eq!(version.split('.').count(), 3, "{action}");
    }
    assert!(!job.contains("-latest"));
}

#[test]
fn no_command_contains_what_a_person_can_name() {
    let job = job(Host::Github, ".github/workflows/portal.yml");
    let commands = values(&job, "run");
    assert_eq!(commands.len(), 3);
    for command in commands {
        assert!(!command.contains("${{"), "{command}");
    }
}

#[test]
fn the_job_of_gitlab_names_its_image_and_its_program_by_their_versions() {
    let job = job(Host::Gitlab, ".gitlab-ci.yml");
    let image = values(&job, "image")[0];
    let (name, version) = image.split_once(':').unwrap();
    assert_eq!((name, version.split(['.', '-']).count()), ("rust", 4), "{image}");
    assert!(job.contains("--rev \"$PARVIS_REVISION\""));
}
