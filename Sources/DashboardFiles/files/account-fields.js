// What an account of an integration needs, as its spec says: settings and credentials.
import { h } from "./elements.js";
import { field, group, number, secret, select, text } from "./fields.js";
import { words } from "./format.js";

function settingControl(setting, value) {
  const name = `setting-${setting.name}`;
  if (setting.choices) {
    return select({ name }, setting.default === null ? [["", "Choose"], ...setting.choices] : setting.choices, value);
  }
  return (setting.type === "integer" ? number : text)({ name, value, autocomplete: "off", spellcheck: "false" });
}

/** Fields for the settings; `read()` gives those that are filled in, `null` for those taken away. */
export function settingFields(integration, values = {}) {
  const controls = integration.settings.map((setting) =>
    [setting, settingControl(setting, values[setting.name] ?? setting.default ?? "")]);
  const node = controls.length ? group("Settings", controls.map(([setting, control]) => field({
    label: words(setting.name), hint: setting.description, control, pointer: `/settings/${setting.name}`,
    isRequired: setting.default === null,
  }))) : null;
  return {
    node,
    read: () => Object.fromEntries(controls.map(([{ name }, control]) => [name, control.value.trim() || null])
      .filter(([name, value]) => value !== null || values[name] !== undefined)),
  };
}

/** Fields for the credentials, which are entered and never shown. */
export function credentialFields(integration) {
  const controls = integration.credentials.map((credential) => {
    const properties = { name: `credential-${credential.name}`, autocomplete: "off", spellcheck: "false" };
    return [credential, credential.is_secret ? secret({ ...properties, autocomplete: "new-password" }) : text(properties)];
  });
  const node = controls.length ? group("Credentials",
    h("p", { class: "hint" }, "They are sealed when they arrive, tried where the vendor has a way to, and never shown again."),
    controls.map(([credential, control]) => field({
      label: credential.label, hint: credential.description, control, isRequired: true,
      pointer: `/credentials/${credential.name}`,
    }))) : null;
  return {
    node,
    read: () => Object.fromEntries(controls.map(([{ name }, control]) => [name, control.value])),
    clear: () => controls.forEach(([, control]) => { control.value = ""; }),
  };
}
