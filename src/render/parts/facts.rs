//! The facts of an item, for the list in the side column.

use std::borrow::Cow;

use serde::Serialize;

use super::{EmailView, PhoneView, WebLink, web};
use crate::{
    model::{CollectionItem, Localized, PartialDate, Period, Ref, TimeOfDay, Url},
    render::{DateView, LocalizedText, PageInputs, PageLink},
};

/// A fact: a field with its values.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Field name; the label is the string `field-` and this name.
    pub name: Cow<'static, str>,
    /// Values, in order.
    pub values: Vec<FactValue>,
}

/// A value of a fact.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FactValue {
    /// A text.
    Text(LocalizedText),
    /// A page of the site.
    Link(PageLink),
    /// A page on another site.
    Web(WebLink),
    /// A date or a period.
    Date(DateView),
    /// A date with a time of day.
    Moment {
        /// Date.
        date: DateView,
        /// Formatted time of day.
        time: String,
        /// The value of `datetime` for both; `None` if HTML has none.
        datetime: Option<String>,
    },
    /// A telephone number.
    Phone(PhoneView),
    /// An email address.
    Email(EmailView),
    /// A statement that the source does not give the value.
    Unstated,
}

/// A list of facts under construction: each method adds a fact, unless it has no values.
pub struct FactsBuilder<'r, 'p> {
    inputs: &'r mut PageInputs<'p>,
    list: Vec<Fact>,
}

impl<'r, 'p> FactsBuilder<'r, 'p> {
    /// Creates an empty list.
    pub fn new(inputs: &'r mut PageInputs<'p>) -> Self {
        Self::after(Vec::new(), inputs)
    }

    /// Creates a list that starts with those facts.
    pub fn after(list: Vec<Fact>, inputs: &'r mut PageInputs<'p>) -> Self {
        Self { inputs, list }
    }

    /// Returns the facts, in the order they were added.
    pub fn build(self) -> Vec<Fact> {
        self.list
    }

    fn add(mut self, name: impl Into<Cow<'static, str>>, values: Vec<FactValue>) -> Self {
        if !values.is_empty() {
            self.list.push(Fact { name: name.into(), values });
        }
        self
    }

    /// Adds a statement that the source does not give that fact, unless the list contains it.
    pub fn or_unstated(self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let is_stated = self.list.iter().any(|fact| fact.name == name);
        let values = if is_stated { Vec::new() } else { vec![FactValue::Unstated] };
        self.add(name, values)
    }

    /// Adds localized texts.
    pub fn words<'a>(
        self,
        name: &'static str,
        texts: impl IntoIterator<Item = &'a Localized<String>>,
    ) -> Self {
        let words = texts.into_iter().filter_map(|text| self.inputs.localized(text));
        let values = words.map(FactValue::Text).collect();
        self.add(name, values)
    }

    /// Adds texts that are already resolved.
    pub fn all_words(self, name: &'static str, words: Vec<LocalizedText>) -> Self {
        self.add(name, words.into_iter().map(FactValue::Text).collect())
    }

    /// Adds names, numbers or codes that are the same in all languages.
    pub fn text(self, name: &'static str, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = texts.into_iter().map(|text| FactValue::Text(LocalizedText::new(text))).collect();
        self.add(name, values)
    }

    /// Adds terms of a closed vocabulary: each is worded by the string `vocabulary-term`.
    pub fn terms(
        self,
        name: &'static str,
        vocabulary: &str,
        words: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        let worded = words.into_iter().map(|word| self.inputs.string(&format!("{vocabulary}-{word}")));
        let values = worded.map(|text| FactValue::Text(LocalizedText::new(text))).collect();
        self.add(name, values)
    }

    /// Adds dates.
    pub fn dates<'a>(self, name: &'static str, dates: impl IntoIterator<Item = &'a PartialDate>) -> Self {
        let values = dates.into_iter().map(|date| FactValue::Date(self.inputs.date(date))).collect();
        self.add(name, values)
    }

    /// Adds a day, with the time of day if known.
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

    /// Adds periods.
    pub fn periods<'a>(self, name: &'static str, periods: impl IntoIterator<Item = &'a Period>) -> Self {
        let values = periods.into_iter().map(|period| FactValue::Date(self.inputs.period(period))).collect();
        self.add(name, values)
    }

    /// Adds items, by title.
    pub fn items<'a, T: CollectionItem>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = &'a Ref<T>>,
    ) -> Self {
        let keys: Vec<_> = items.into_iter().map(|item| item.any().key()).collect();
        let links = keys.iter().filter_map(|key| self.inputs.link(key)).collect();
        self.links(name, links)
    }

    /// Adds pages of the site.
    pub fn links(self, name: &'static str, links: Vec<PageLink>) -> Self {
        self.add(name, links.into_iter().map(FactValue::Link).collect())
    }

    /// Adds addresses of other sites, displayed by host.
    pub fn web<'a>(self, name: &'static str, urls: impl IntoIterator<Item = &'a Localized<Url>>) -> Self {
        let links = urls.into_iter().filter_map(|url| web(None, url, self.inputs));
        let values = links.map(FactValue::Web).collect();
        self.add(name, values)
    }

    /// Adds pages on other sites.
    pub fn web_links(self, name: &'static str, links: Vec<WebLink>) -> Self {
        self.add(name, links.into_iter().map(FactValue::Web).collect())
    }

    /// Adds telephone numbers.
    pub fn phones(self, name: &'static str, phones: Vec<PhoneView>) -> Self {
        self.add(name, phones.into_iter().map(FactValue::Phone).collect())
    }

    /// Adds email addresses.
    pub fn emails(self, name: &'static str, emails: Vec<EmailView>) -> Self {
        self.add(name, emails.into_iter().map(FactValue::Email).collect())
    }
}
