import { code, h } from "./elements.js";
import { field, secret } from "./fields.js";
import { form } from "./form.js";
import { signIn } from "./session.js";

/** `done` goes on to where the person wanted to be. */
export function signInPage(reason, done) {
  const key = secret({ name: "key", autocomplete: "current-password", required: true });
  return h("main", { id: "main", class: "sign-in" },
    h("div", { class: "panel" },
      h("h1", { tabindex: "-1" }, "Sign in to Tenon"),
      reason ? h("p", { class: "box warn", role: "status" }, reason) : null,
      form({
        label: "Sign in",
        content: field({
          label: "Admin key", control: key, isRequired: true, pointer: "/key",
          hint: ["The first start of ", code("tenon serve"), " printed one; ", code("tenon key create"),
            " makes more. It begins with ", code("tenon_"), "."],
        }),
        async send() {
          try {
            await signIn(key.value.trim());
          } finally {
            key.value = "";
          }
          done();
        },
      })));
}
