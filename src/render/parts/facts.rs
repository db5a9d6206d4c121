//! The facts of an item, as the list in the side column shows them.

use std::borrow::Cow;

use serde::Serialize;

use super::{EmailView, PhoneView, WebLink, web};
use crate::{
    model::{CollectionItem, Localized, PartialDate, Period, Ref, TimeOfDay, Url},
    render::{DateView, LocalizedText, PageInputs, PageLink},
};

/// A fact: what it is, and what is known of it.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The field's name; its label is the string `field-` and this.
    pub name: Cow<'static, str>,
    /// What is known, in the order told.
    pub values: Vec<FactValue>,
}

/// What is known of a fact.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FactValue {
    /// LocalizedText.
    LocalizedText(LocalizedText),
    /// A page of the site.
    Link(PageLink),
    /// A page elsewhere.
    Web(WebLink),
    /// A date or a period.
    Date(DateView),
    /// A moment of a day.
    Moment {
        /// The day.
        date: DateView,
        /// The time of day, in words.
        time: String,
        /// The value of `datetime` for both, where HTML has one.
        datetime: Option<String>,
    },
    /// A telephone number.
    Phone(PhoneView),
    /// An email address.
    Email(EmailView),
    /// The source does not say, and that is worth saying.
    Unstated,
}

/// Facts in the making: each method adds one, unless nothing is known of it.
pub struct FactsBuilder<'r, 'p> {
    inputs: &'r mut PageInputs<'p>,
    list: Vec<Fact>,
}

impl<'r, 'p> FactsBuilder<'r, 'p> {
    /// No facts yet.
    pub fn new(inputs: &'r mut PageInputs<'p>) -> Self {
        Self::after(Vec::new(), inputs)
    }

    /// Those facts, for more to be added.
    pub fn after(list: Vec<Fact>, inputs: &'r mut PageInputs<'p>) -> Self {
        Self { inputs, list }
    }

    /// The facts, in the order they were added.
    pub fn build(self) -> Vec<Fact> {
        self.list
    }

    fn add(mut self, name: impl Into<Cow<'static, str>>, values: Vec<FactValue>) -> Self {
        if !values.is_empty() {
            self.list.push(Fact { name: name.into(), values });
        }
        self
    }

    /// Says that the source does not tell the fact of that name, unless it was added.
    pub fn or_unstated(self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let is_stated = self.list.iter().any(|fact| fact.name == name);
        let values = if is_stated { Vec::new() } else { vec![FactValue::Unstated] };
        self.add(name, values)
    }

    /// LocalizedText in several languages.
    pub fn words<'a>(
        self,
        name: &'static str,
        texts: impl IntoIterator<Item = &'a Localized<String>>,
    ) -> Self {
        let words = texts.into_iter().filter_map(|text| self.inputs.localized(text));
        let values = words.map(FactValue::LocalizedText).collect();
        self.add(name, values)
    }

    /// LocalizedText already found.
    pub fn all_words(self, name: &'static str, words: Vec<LocalizedText>) -> Self {
        self.add(name, words.into_iter().map(FactValue::LocalizedText).collect())
    }

    /// A name, number or code that is the same in all languages.
    pub fn text(self, name: &'static str, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values =
            texts.into_iter().map(|text| FactValue::LocalizedText(LocalizedText::new(text))).collect();
        self.add(name, values)
    }

    /// LocalizedText of a closed vocabulary: each is worded by the string `vocabulary-word`.
    pub fn terms(
        self,
        name: &'static str,
        vocabulary: &str,
        words: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        let worded = words.into_iter().map(|word| self.inputs.string(&format!("{vocabulary}-{word}")));
        let values = worded.map(|text| FactValue::LocalizedText(LocalizedText::new(text))).collect();
        self.add(name, values)
    }

    /// Dates.
    pub fn dates<'a>(self, name: &'static str, dates: impl IntoIterator<Item = &'a PartialDate>) -> Self {
        let values = dates.into_iter().map(|date| FactValue::Date(self.inputs.date(date))).collect();
        self.add(name, values)
    }

    /// A day, and the time of that day where it is known.
    pub fn moment(self, name: &'static str, date: Option<&PartialDate>, time: Option<TimeOfDay>) -> Self {
        let Some(date) = date else { return self };
        let dated = self.inputs.date(date);
        let value = match time {
            None => FactValue::Date(dated),
            Some(time) => FactValue::Moment {
                datetime: dated
                    .datetime
                    .as_ref()
                    .filter(|day| day.len() == "2020-01-01".len())
                    .map(|day| format!("{day}T{:02}:{:02}", time.hour, time.minute)),
                time: self.inputs.locale().time(time),
                date: dated,
            },
        };
        self.add(name, vec![value])
    }

    /// Periods.
    pub fn periods<'a>(self, name: &'static str, periods: impl IntoIterator<Item = &'a Period>) -> Self {
        let values = periods.into_iter().map(|period| FactValue::Date(self.inputs.period(period))).collect();
        self.add(name, values)
    }

    /// Items, each by its title.
    pub fn items<'a, T: CollectionItem>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = &'a Ref<T>>,
    ) -> Self {
        let keys: Vec<_> = items.into_iter().map(|item| item.any().key()).collect();
        let links = keys.iter().filter_map(|key| self.inputs.link(key)).collect();
        self.links(name, links)
    }

    /// Pages of the site.
    pub fn links(self, name: &'static str, links: Vec<PageLink>) -> Self {
        self.add(name, links.into_iter().map(FactValue::Link).collect())
    }

    /// An address elsewhere, shown by its host.
    pub fn web<'a>(self, name: &'static str, urls: impl IntoIterator<Item = &'a Localized<Url>>) -> Self {
        let links = urls.into_iter().filter_map(|url| web(None, url, self.inputs));
        let values = links.map(FactValue::Web).collect();
        self.add(name, values)
    }

    /// Pages elsewhere.
    pub fn web_links(self, name: &'static str, links: Vec<WebLink>) -> Self {
        self.add(name, links.into_iter().map(FactValue::Web).collect())
    }

    /// Telephone numbers.
    pub fn phones(self, name: &'static str, phones: Vec<PhoneView>) -> Self {
        self.add(name, phones.into_iter().map(FactValue::Phone).collect())
    }

    /// Email addresses.
    pub fn emails(self, name: &'static str, emails: Vec<EmailView>) -> Self {
        self.add(name, emails.into_iter().map(FactValue::Email).collect())
    }
}
