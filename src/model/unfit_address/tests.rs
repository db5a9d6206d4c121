//! Addresses that a public page should not have, and those that it may have.

use super::*;

fn shown(written: &str) -> Option<(String, Option<String>)> {
    let unfit = unfit_address(written)?;
    let kind = match unfit.kind {
        UnfitAddressKind::Redirector { host } => host,
        UnfitAddressKind::Restricted(restriction) => restriction.as_str().to_owned(),
        UnfitAddressKind::Tracking { parameters } => parameters.join(" "),
    };
    Some((kind, unfit.corrected))
}

#[track_caller]
fn assert_unfit(cases: &[(&str, &str, Option<&str>)]) {
    for (written, kind, corrected) in cases {
        assert_eq!(shown(written), Some(((*kind).to_owned(), corrected.map(str::to_owned))), "{written}");
    }
}

#[test]
fn the_real_address_is_found_behind_a_service() {
    let plan = Some("https://www.example.org/plan?a=1#b");
    assert_unfit(&[
        (
            "https://can01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fplan%3Fa%3D1%23b&data=05%7C01%7Cada%40example.org&reserved=0",
            "can01.safelinks.protection.outlook.com",
            plan,
        ),
        (
            "https://www.google.com/url?q=https://www.example.org/plan%3Fa%3D1%23b&sa=D&ust=1",
            "www.google.com",
            plan,
        ),
        (
            "https://www.google.ca/url?sa=t&url=https%3A%2F%2Fwww.example.org%2F",
            "www.google.ca",
            Some("https://www.example.org/"),
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fplan%3Ffbclid%3DIwAR&h=AT0",
            "l.facebook.com",
            Some("https://www.example.org/plan"),
        ),
        (
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_plan-5Fun&d=DwMF&c=x",
            "urldefense.proofpoint.com",
            Some("https://www.example.org/plan_un"),
        ),
        (
            "https://urldefense.com/v3/__https://www.example.org/plan__;!!abc!def$",
            "urldefense.com",
            Some("https://www.example.org/plan"),
        ),
        ("https://urldefense.com/v3/__https://www.example.org/p*n__;Kw!!abc!def$", "urldefense.com", None),
        (
            "https://secure-web.cisco.com/1abc/https%3A%2F%2Fwww.example.org%2Fplan",
            "secure-web.cisco.com",
            Some("https://www.example.org/plan"),
        ),
        (
            "https://mail.example.org/owa/redir.aspx?C=a&URL=http%3a%2f%2fwww.example.org%2f",
            "mail.example.org",
            Some("http://www.example.org/"),
        ),
        ("https://example.us1.list-manage.com/track/click?u=a&id=b&e=c", "example.us1.list-manage.com", None),
        ("https://protect-us.mimecast.com/s/abc?domain=example.org", "protect-us.mimecast.com", None),
        (
            "https://nam.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fwww.example.org%252F",
            "nam.safelinks.protection.outlook.com",
            Some("https://www.example.org/"),
        ),
        (
            "https://nam.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.sharepoint.com%2Fsites%2Fb",
            "shared",
            None,
        ),
    ]);
}

#[test]
fn addresses_for_some_people_are_found() {
    assert_unfit(&[
        ("https://a-my.sharepoint.com/:w:/g/personal/ada/Ed1?e=x", "shared", None),
        ("https://a.sharepoint.com/:x:/r/sites/b/_layouts/15/Doc.aspx?sourcedoc=c", "shared", None),
        ("https://1drv.ms/w/s!abc", "shared", None),
        (
            "https://docs.google.com/document/d/1aB/edit?usp=sharing",
            "editing",
            Some("https://docs.google.com/document/d/1aB/preview"),
        ),
        (
            "https://docs.google.com/forms/u/0/d/1aB/edit#responses",
            "editing",
            Some("https://docs.google.com/forms/d/1aB/viewform"),
        ),
        (
            "https://forms.office.com/Pages/DesignPageV2.aspx?subpage=design&id=abc",
            "editing",
            Some("https://forms.office.com/Pages/ResponsePage.aspx?id=abc"),
        ),
        (
            "https://forms.office.com/Pages/DesignPage.aspx#FormId=abc",
            "editing",
            Some("https://forms.office.com/Pages/ResponsePage.aspx?id=abc"),
        ),
        ("https://studio.youtube.com/video/abc/edit", "editing", Some("https://www.youtube.com/watch?v=abc")),
        (
            "https://www.example.org/fr/node/12/edit?destination=/a",
            "editing",
            Some("https://www.example.org/fr/node/12"),
        ),
        ("https://us02web.zoom.us/s/812?zak=a", "editing", Some("https://us02web.zoom.us/j/812")),
        ("https://outlook.office365.com/mail/inbox/id/a", "account", None),
        ("https://teams.microsoft.com/l/message/a", "account", None),
        ("https://www.example.org/wp-admin/post.php?post=1", "account", None),
        ("https://a.s3.amazonaws.com/b.pdf?X-Amz-Expires=600&X-Amz-Signature=c", "expires", None),
        ("https://a.blob.core.windows.net/b.pdf?sv=1&se=2026-11-30&sig=c", "expires", None),
    ]);
}

#[test]
fn parameters_that_follow_people_are_removed() {
    assert_unfit(&[
        (
            "https://www.example.org/a?utm_source=x&utm_medium=y&b=1&fbclid=z#c",
            "utm_source utm_medium fbclid",
            Some("https://www.example.org/a?b=1#c"),
        ),
        ("https://www.example.org/a?UTM_Source=x", "UTM_Source", Some("https://www.example.org/a")),
        ("https://www.example.org/a#xtor=RSS-1", "xtor", Some("https://www.example.org/a")),
        ("https://www.example.org/a;jsessionid=0F?b=1", "jsessionid", Some("https://www.example.org/a?b=1")),
        ("https://youtu.be/abc?si=d&t=30", "si", Some("https://youtu.be/abc?t=30")),
    ]);
}

#[test]
fn public_addresses_are_kept() {
    for written in [
        "https://www.example.org/plan?url=https://www.example.com/",
        "https://www.google.com/url",
        "https://www.google.com/maps?q=https",
        "https://www.google.com/search?q=utm_source",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwww.example.org%2F",
        "https://docs.google.com/forms/d/e/1FA/viewform",
        "https://docs.google.com/document/d/e/2PA/pub",
        "https://docs.google.com/spreadsheets/d/1aB/export?format=csv",
        "https://drive.google.com/file/d/1aB/view",
        "https://forms.office.com/r/abc",
        "https://forms.office.com/Pages/ResponsePage.aspx?id=abc",
        "https://teams.microsoft.com/l/meetup-join/a",
        "https://app.powerbi.com/view?r=abc",
        "https://us02web.zoom.us/j/812",
        "https://www.youtube.com/watch?v=abc&t=30",
        "https://www.example.org/a?t=1&s=2&si=3",
        "https://www.example.org/#utm_source",
        "https://www.example.org/?page=1&edit=2",
        "https://www.example.org/sharepoint.com/",
        "https://notsharepoint.com/",
        "https://learn.microsoft.com/sharepoint/",
        "mailto:a@example.org",
        "../autre/",
        "",
    ] {
        assert_eq!(shown(written), None, "{written}");
    }
}
