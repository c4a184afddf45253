//! The forms of a state's or a seat's name in a sentence: with its article, in its case, after its preposition.
//!
//! Messages ask for them with functions: `{ TO($country) }`. A name that the language's `forms.ftl` does not have,
//! such as a country of somebody's own or a list, stands as it is, after the plain preposition where there is one.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::{Lang, bundle, shipped};

/// The names of states and seats of one language, each with its forms by the name of the form.
type Forms = HashMap<String, HashMap<String, String>>;

/// The forms that a language has: the function that asks for one, and what stands before a name without forms.
const fn functions(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En => &[("THE", "")],
        Lang::Fr => &[("THE", ""), ("TO", "à "), ("OF", "de "), ("FROM", "de ")],
        Lang::De => &[("THE", ""), ("ACC", ""), ("DAT", ""), ("TOWARDS", "nach "), ("BY", "von ")],
    }
}

/// Teaches a bundle the functions of its language, and `BEGIN`, which makes the first letter a capital.
pub(super) fn add_functions(lang: Lang, bundle: &mut FluentBundle<FluentResource>) {
    for (function, before) in functions(lang) {
        // Twice the same function cannot be: the bundle is new and the names above differ.
        let _ = bundle.add_function(function, move |values, _| match values {
            [FluentValue::String(name)] => FluentValue::from(form(lang, function, before, name)),
            _ => FluentValue::Error,
        });
    }
    let _ = bundle.add_function("BEGIN", |values, _| match values {
        [FluentValue::String(text)] => FluentValue::from(begun(text)),
        _ => FluentValue::Error,
    });
}

fn form(lang: Lang, function: &str, before: &str, name: &str) -> String {
    let known = forms(lang).get(name).and_then(|forms| forms.get(&function.to_lowercase()));
    known.cloned().unwrap_or_else(|| match before {
        "de " if name.starts_with(['A', 'E', 'É', 'I', 'O', 'U']) => format!("d'{name}"),
        _ => format!("{before}{name}"),
    })
}

fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Read when a sentence first needs one.
fn forms(lang: Lang) -> &'static Forms {
    static FORMS: [OnceLock<Forms>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    FORMS[lang.index()].get_or_init(|| {
        let text = shipped::forms(lang);
        bundle(lang, text).map_or_else(|_| Forms::new(), |bundle| read(&bundle, text))
    })
}

fn read(bundle: &FluentBundle<FluentResource>, text: &str) -> Forms {
    let said = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
    text.lines()
        .filter_map(|line| bundle.get_message(line.split_once(" = ")?.0))
        .filter_map(|row| {
            let forms = row.attributes().map(|form| (form.id().to_owned(), said(form.value())));
            Some((said(row.value()?), forms.collect()))
        })
        .collect()
}
