//! What translators and their tools do with a document.

/// A document as a translator's tool hands it back: each source of a segment copied to its target by
/// `translate`.
pub fn handed_back(document: &str, translate: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once("<segment") {
        let (segment, after) = after.split_once("</segment>").unwrap();
        let (start, source) = segment.split_once("<source>").unwrap();
        let (source, _) = source.split_once("</source>").unwrap();
        let target = translate(source);
        out.push_str(&format!(
            "{before}<segment{start}<source>{source}</source><target>{target}</target></segment>"
        ));
        rest = after;
    }
    out + rest
}

/// Changes what stands between the tags of a text of XML.
fn words_of(xml: &str, change: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for part in xml.split_inclusive('>') {
        let (words, tag) = part.find('<').map_or((part, ""), |at| part.split_at(at));
        out.push_str(&change(words));
        out.push_str(tag);
    }
    out
}

/// Each word of a text made longer, what XML escapes left alone.
pub fn louder(source: &str) -> String {
    words_of(source, |words| {
        let mut out = String::new();
        let mut letters = words.chars().peekable();
        while let Some(letter) = letters.next() {
            out.push(letter);
            if letter == '&' {
                out.extend(std::iter::from_fn(|| letters.next_if(|letter| *letter != ';')));
            } else if letter.is_alphabetic() && !letters.peek().is_some_and(|next| next.is_alphanumeric()) {
                out.push('è');
            }
        }
        out
    })
}

/// A source and its target.
pub type Segment = (String, Option<String>);

/// Each unit with its source and its target, as they are in the document.
pub fn units(document: &str) -> Vec<(String, Vec<Segment>)> {
    let between = |text: &str, tag: &str| {
        let (_, rest) = text.split_once(&format!("<{tag}>"))?;
        Some(rest.split_once(&format!("</{tag}>"))?.0.to_owned())
    };
    let mut all = Vec::new();
    for line in document.split("<file ").skip(1) {
        let name = line.split_once("category=\"item\">").unwrap().1.split_once('<').unwrap().0;
        for unit in line.split("<unit id=\"").skip(1) {
            let id = unit.split_once('"').unwrap().0;
            let segments = unit.split("<segment").skip(1);
            let segments = segments.map(|segment| {
                let segment = segment.split_once("</segment>").unwrap().0;
                (between(segment, "source").unwrap(), between(segment, "target"))
            });
            all.push((format!("{name} {id}"), segments.collect()));
        }
    }
    all
}
