//! A self-contained page for a browser: nothing is loaded, nothing runs, and text never becomes markup.

use std::fmt;

use talka::text::Lang;

/// What a page says of itself before it begins.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// Its title.
    pub title: &'a str,
    /// Its style sheet.
    pub style: &'a str,
    /// Whether it has a look of its own where the reader prefers dark pages.
    pub dark: bool,
}

/// A page being written.
#[derive(Clone)]
pub struct Page(String);

impl fmt::Debug for Head<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A title may be that of a contract with somebody.
        f.debug_struct("Head").field("lang", &self.lang).field("dark", &self.dark).finish_non_exhaustive()
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page({} bytes)", self.0.len())
    }
}

impl Page {
    /// Begins a page, up to its body.
    ///
    /// ```
    /// use talka::text::Lang;
    /// use talka_documents::page::{Head, Page};
    /// let mut page = Page::new(&Head { lang: Lang::Lv, title: "A & B", style: "", dark: false });
    /// page.element("p", "", "1 < 2");
    /// let page = page.finish();
    /// assert!(page.contains("<title>A &amp; B</title>"));
    /// assert!(page.ends_with("<p>1 &lt; 2</p>\n</body>\n</html>\n"));
    /// ```
    pub fn new(head: &Head<'_>) -> Self {
        let Head { lang, title, style, dark } = *head;
        let scheme = if dark { "light dark" } else { "light" };
        let title = escaped(title);
        // Whatever a file of an office holds, this page runs and loads nothing.
        Self(format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n\
             <meta name=\"color-scheme\" content=\"{scheme}\">\n<meta name=\"robots\" content=\"noindex\">\n\
             <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        ))
    }

    /// The whole page.
    pub fn finish(self) -> String {
        self.0 + "</body>\n</html>\n"
    }

    /// Markup of the program's own, as it is.
    pub fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        self.0.push_str(&escaped(text));
    }

    /// An element that holds that text, on a line of its own; the attributes are the program's own, with a space before.
    pub fn element(&mut self, name: &str, attributes: &str, text: &str) {
        self.raw(&format!("<{name}{attributes}>{}</{name}>\n", escaped(text)));
    }
}

/// The text as a browser shows it, in an element or in an attribute in quotation marks. Control characters, which no page may
/// hold, become the sign for what cannot be shown.
///
/// ```
/// use talka_documents::page::escaped;
/// assert_eq!(escaped("<b title='x'>"), "&lt;b title=&#39;x&#39;&gt;");
/// ```
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(letter),
            control if control.is_control() => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}
