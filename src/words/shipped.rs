//! The message texts that are built into the program.

use super::Lang;

/// The texts of a language.
pub(crate) fn texts(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => EN,
        Lang::Fr => FR,
        Lang::De => DE,
    }
}

const EN: &[&str] = &[
    include_str!("../../assets/words/en/ui.ftl"),
    include_str!("../../assets/words/en/figures.ftl"),
    include_str!("../../assets/words/en/names.ftl"),
    include_str!("../../assets/words/en/kinds.ftl"),
    include_str!("../../assets/words/en/mechanisms.ftl"),
    include_str!("../../assets/words/en/orders.ftl"),
    include_str!("../../assets/words/en/events.ftl"),
    include_str!("../../assets/words/en/refusals.ftl"),
    include_str!("../../assets/words/en/rules.ftl"),
    include_str!("../../assets/words/en/evaluation.ftl"),
    include_str!("../../assets/words/en/handbook.ftl"),
    include_str!("../../assets/words/en/handbook-crises.ftl"),
    include_str!("../../assets/words/en/handbook-screens.ftl"),
    include_str!("../../assets/words/en/cli.ftl"),
    include_str!("../../assets/words/en/debrief.ftl"),
    include_str!("../../assets/words/en/history.ftl"),
    include_str!("../../assets/words/en/law.ftl"),
    include_str!("../../assets/words/en/explanations.ftl"),
];

const FR: &[&str] = &[
    include_str!("../../assets/words/fr/ui.ftl"),
    include_str!("../../assets/words/fr/figures.ftl"),
    include_str!("../../assets/words/fr/names.ftl"),
    include_str!("../../assets/words/fr/kinds.ftl"),
    include_str!("../../assets/words/fr/mechanisms.ftl"),
    include_str!("../../assets/words/fr/orders.ftl"),
    include_str!("../../assets/words/fr/events.ftl"),
    include_str!("../../assets/words/fr/refusals.ftl"),
    include_str!("../../assets/words/fr/rules.ftl"),
    include_str!("../../assets/words/fr/evaluation.ftl"),
    include_str!("../../assets/words/fr/handbook.ftl"),
    include_str!("../../assets/words/fr/handbook-crises.ftl"),
    include_str!("../../assets/words/fr/handbook-screens.ftl"),
    include_str!("../../assets/words/fr/cli.ftl"),
    include_str!("../../assets/words/fr/debrief.ftl"),
    include_str!("../../assets/words/fr/history.ftl"),
    include_str!("../../assets/words/fr/law.ftl"),
    include_str!("../../assets/words/fr/explanations.ftl"),
];

const DE: &[&str] = &[
    include_str!("../../assets/words/de/ui.ftl"),
    include_str!("../../assets/words/de/figures.ftl"),
    include_str!("../../assets/words/de/names.ftl"),
    include_str!("../../assets/words/de/kinds.ftl"),
    include_str!("../../assets/words/de/mechanisms.ftl"),
    include_str!("../../assets/words/de/orders.ftl"),
    include_str!("../../assets/words/de/events.ftl"),
    include_str!("../../assets/words/de/refusals.ftl"),
    include_str!("../../assets/words/de/rules.ftl"),
    include_str!("../../assets/words/de/evaluation.ftl"),
    include_str!("../../assets/words/de/handbook.ftl"),
    include_str!("../../assets/words/de/handbook-crises.ftl"),
    include_str!("../../assets/words/de/handbook-screens.ftl"),
    include_str!("../../assets/words/de/cli.ftl"),
    include_str!("../../assets/words/de/debrief.ftl"),
    include_str!("../../assets/words/de/history.ftl"),
    include_str!("../../assets/words/de/law.ftl"),
    include_str!("../../assets/words/de/explanations.ftl"),
];
