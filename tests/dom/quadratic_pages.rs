//! Pages that would cost the square of their length, if each element were asked for all that is around,
//! beside or inside it.

/// How deep they stand, where they stand in each other.
const DEEP: usize = 450;

/// The pages, each with what is hard in it; `count` elements are beside each other or inside.
#[expect(clippy::too_many_lines, reason = "a list, one page after the other")]
pub fn pages(count: usize) -> Vec<(&'static str, String)> {
    let many = |make: &dyn Fn(usize) -> String| -> String { (0..count).map(make).collect() };
    let within = |open: &str, inside: &str| {
        format!("<html lang=fr><title>t</title><body>{}{inside}", open.repeat(DEEP))
    };
    let beside = |inside: String| format!("<html lang=fr><title>t</title><body><main>{inside}");
    let ids = |prefix: &str| -> String { (0..count).map(|at| format!("{prefix}{at} ")).collect() };
    let text = "Cliquez sur le bouton rouge à droite, the one of the plan. ".repeat(40);
    vec![
        (
            "owners",
            beside(many(&|at| {
                format!("<button id=b{at} aria-owns='b{} b{} b{}'>x</button>", at + 1, at + 2, at + 3)
            })),
        ),
        (
            "namers",
            beside(format!(
                "<p id=long>{}</p>{}",
                text.repeat(20),
                many(&|_| "<a href=# aria-labelledby='long'>x</a>".into())
            )),
        ),
        ("lost owners", within("<h1><div>", &format!("<b aria-owns='{}'>x</b>", ids("n")).repeat(20))),
        (
            "lists",
            beside(format!(
                "<select id=s>{}</select>{}",
                many(&|_| "<option>o".into()),
                many(&|_| "<label>l<b aria-labelledby=s></b><input></label>".into())
            )),
        ),
        (
            "handlers",
            within(
                "<div onclick='go()' onmousedown='go()' style='overflow:auto;height:1px' role=button>",
                &many(&|_| "<p>x</p>".into()),
            ),
        ),
        (
            "widgets",
            within(
                "<div role=checkbox aria-checked=true><span tabindex=-1>",
                &many(&|_| "<b role=link>x</b>".into()),
            ),
        ),
        ("fieldsets", within("<fieldset disabled><p>", &many(&|_| "<input><label>".into()))),
        (
            "switched off",
            beside(format!(
                "<fieldset disabled>{}{}",
                many(&|_| "<p>".into()),
                many(&|_| "<input style='color:#eee'>".into())
            )),
        ),
        (
            "summaries",
            beside(format!(
                "<details>{}{}",
                many(&|_| "<p>x</p>".into()),
                many(&|_| "<summary></summary>".into())
            )),
        ),
        (
            "headers",
            beside(format!("<table><tr>{}{}", many(&|_| "<!--x-->".into()), many(&|_| "<th>x".into()))),
        ),
        (
            "wide table",
            beside(format!("<table>{}", "<tr><th>a<td colspan=900 rowspan=60000>x".repeat(count))),
        ),
        (
            "grids",
            within(
                "<div role=grid><div role=row>",
                &many(&|_| "<i role=columnheader>x</i><i role=cell>x</i>".into()),
            ),
        ),
        ("lists of roles", within("<div role=list><div role=group>", &many(&|_| "<p>x</p>".into()))),
        (
            "hidden",
            beside(format!(
                "{}<div aria-hidden=true>{}",
                "<script>focus()</script>".repeat(60),
                many(&|at| format!("<a id=i{at} href=#x class='a b c'>x</a>"))
            )),
        ),
        (
            "watched",
            beside(format!(
                "<script>focus({})</script><div aria-hidden=true>{}",
                ids("i"),
                many(&|at| format!("<button id=i{at} href=#x>x</button>"))
            )),
        ),
        ("labels", within("<label>", &many(&|_| "<label>x<input type=hidden>".into()))),
        ("radios", beside(format!("<form>{}", many(&|_| "<input type=radio name=a required>x".into())))),
        (
            "forms",
            beside(many(&|at| {
                format!("<form id=f{at}><input><textarea name=t autocomplete=name></textarea></form>")
            })),
        ),
        (
            "fields deep",
            within(
                "<form><div class=error id=error>",
                &many(&|_| "<input aria-invalid=true required>*".into()),
            ),
        ),
        (
            "colours",
            within(
                "<div style='color:#eee;background:#fff;font-size:1.01em;left:-1px;clip:auto'>",
                &many(&|at| format!("<p style='color:#eee{at:03}'>petit</p>")),
            ),
        ),
        (
            "spacings",
            within(
                "<div style='white-space:normal;left:-1px'>",
                &many(&|_| format!("<p style='line-height:2 !important'>{}</p>", &text[..120])),
            ),
        ),
        (
            "styled",
            format!(
                "<style>{} .a .a .a p{{display:none}} :is(.a,.b) ~ p{{visibility:hidden}} a:focus{{outline:none}}</style>{}",
                many(&|at| format!(".c{at} .a{{display:block}}")),
                within("<div class='a b'>", &many(&|_| "<p><a href=#x>x</a>".into()))
            ),
        ),
        ("languages", within("<div lang=en><div lang=fr>", &many(&|_| format!("<p>{}</p>", &text[..60])))),
        ("a text", beside(format!("<p>{}</p>", text.repeat(400)))),
        ("texts in line", within("<span>", &many(&|_| format!("<b>{}</b>", &text[..60])))),
        ("links", beside(many(&|at| format!("<a href='/{at}.pdf' target=_blank>ici</a> ")))),
        ("links of one name", beside(many(&|at| format!("<p><a href='/{at}'>{}</a></p>", &text[..60])))),
        (
            "images",
            beside(many(&|at| {
                format!("<figure><img src={at}.png alt='image'><figcaption>image</figcaption></figure>")
            })),
        ),
        ("drawings", within("<svg><g>", &many(&|_| "<a href=#x><path/><title>".into()))),
        ("headings", within("<h2><div>", &many(&|_| "<p><b>x</b></p>".into()))),
        ("landmarks", beside(many(&|_| "<nav aria-label=n><header><footer></footer></header></nav>".into()))),
        (
            "areas",
            beside(format!(
                "<map name=m>{}</map>{}",
                many(&|_| "<area href=#x>".into()),
                many(&|_| "<img usemap=#m>".into())
            )),
        ),
        (
            "same ids",
            beside(many(&|at| format!("<p id=same></p><b aria-describedby=same headers=same>{at}</b>"))),
        ),
        ("unknown", beside(many(&|at| format!("<b aria-labeledby{at}=x role=buton{at}>x</b>")))),
        (
            "media",
            beside(many(&|_| {
                "<video src=x controls></video><audio src=x controls autoplay></audio><iframe></iframe>"
                    .into()
            })),
        ),
        (
            "descriptions",
            beside(format!("<dl>{}</dl>{}", many(&|_| "<dt>x<p><dd>y".into()), many(&|_| "<li>x".into()))),
        ),
        ("access keys", beside(many(&|_| "<a href=#x accesskey=a tabindex=5 onfocus='blur()'>x</a>".into()))),
        ("names of elements", beside(many(&|at| format!("<x-{at}>x</x-{at}>")))),
    ]
}
