//! Files whose content is not what their names say.

use crate::{
    model::{FileFault, FileFormat, ItemFile},
    resolve::Portal,
    rules::{file_uses::FileUses, findings::Findings},
};

/// Arguments of a message.
type Arguments = Vec<(&'static str, &'static str)>;

/// Reports the files whose fault has arguments, at their first use.
pub(super) fn report_faults(
    portal: &Portal,
    findings: &mut Findings,
    arguments: impl Fn(FileFault) -> Option<Arguments>,
) {
    let faults = portal.files.iter().filter_map(|file| Some((file, arguments(file.fault?)?)));
    let faults: Vec<(&ItemFile, Arguments)> = faults.collect();
    if faults.is_empty() {
        return;
    }
    let uses = FileUses::of(portal);
    for (file, arguments) in faults {
        let shown = uses.shown(file);
        // Reported where it is shown: browsers cannot.
        if shown.is_some() && file.image.is_some_and(|image| !image.format.is_shown()) {
            continue;
        }
        findings.report_file(file, shown.or_else(|| uses.linked(file)), |diagnostic| {
            arguments.iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.with(name, *value))
        });
    }
}

/// Arguments of a message about a file of that format.
pub(super) fn about(format: FileFormat) -> Arguments {
    let extension = format.extension();
    let kind = match extension {
        _ if format == FileFormat::Html => "page",
        Some(_) => "named",
        None => "other",
    };
    vec![("format", format.name()), ("extension", extension.unwrap_or_default()), ("kind", kind)]
}
