//! Sites, tables and translators' documents from elsewhere.
