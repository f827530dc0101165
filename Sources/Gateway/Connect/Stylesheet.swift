import HTTPFields
import HTTPServer

/// How pages look, in the light and in the dark, from 360 pixels on.
enum Stylesheet {
  static let response = HTTPResponse(
    status: 200,
    fields: [
      HTTPField(name: "Content-Type", value: "text/css; charset=utf-8"),
      HTTPField(name: "Cache-Control", value: "public, max-age=300"),
      HTTPField(name: "X-Content-Type-Options", value: "nosniff"),
    ], body: .bytes(Array(text.utf8)))

  private static let text = """
    :root {
      color-scheme: light dark;
      --back: #f6f7f9; --front: #ffffff; --text: #1b1f24; --quiet: #57606a; --line: #8c959f;
      --accent: #0b5cad; --on-accent: #ffffff; --bad: #b3261e; --bad-back: #fdecea;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #111418; --front: #1b2026; --text: #e8eaed; --quiet: #a5adb8; --line: #6b7480;
        --accent: #8ab8f0; --on-accent: #0d1b2a; --bad: #ffb4ab; --bad-back: #3b1714;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--back); color: var(--text);
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    main {
      max-width: 32rem; margin: 0 auto; padding: 1.5rem 1rem; background: var(--front);
      min-height: 100vh;
    }
    @media (min-width: 34rem) {
      main { margin: 3rem auto; padding: 2rem; min-height: 0; border-radius: 0.75rem; }
    }
    h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 1rem; }
    a { color: var(--accent); }
    ul { padding: 0; list-style: none; }
    li { margin: 0.5rem 0; }
    fieldset { border: 0; margin: 0; padding: 0; }
    legend, label { font-weight: 600; }
    .field { margin: 1rem 0; }
    .field input:not([type=radio]), .field select {
      display: block; width: 100%; margin-top: 0.25rem; padding: 0.5rem 0.6rem; font: inherit;
      color: inherit; background: var(--front); border: 1px solid var(--line);
      border-radius: 0.4rem;
    }
    .field [aria-invalid=true] { border-color: var(--bad); }
    .hint { margin: 0.25rem 0 0; color: var(--quiet); font-size: 0.9rem; }
    .problem { margin: 0.25rem 0 0; color: var(--bad); font-weight: 600; }
    .alert {
      color: var(--bad); background: var(--bad-back); padding: 0.75rem 1rem;
      border-radius: 0.4rem;
    }
    .choice { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 400; }
    button, .button {
      display: block; width: 100%; padding: 0.65rem 1rem; font: inherit; font-weight: 600;
      text-align: center; text-decoration: none; color: var(--on-accent);
      background: var(--accent); border: 2px solid var(--accent); border-radius: 0.4rem;
      cursor: pointer;
    }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    """
}
