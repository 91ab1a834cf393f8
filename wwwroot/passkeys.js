// Asks the browser for a passkey when its form is sent, and puts what the device gives into the form (WebAuthn Level 3, section 5.1).
"use strict";
{
  const knows = window.PublicKeyCredential
    && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.prototype.toJSON;

  const ask = (kind, options) => kind === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

  for (const place of document.querySelectorAll("[data-needs-passkeys]")) place.hidden = !knows;

  for (const field of document.querySelectorAll("input[data-passkey]")) {
    const form = field.form;
    const trouble = form.querySelector("[data-passkey-trouble]");
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const button = form.querySelector("button[type=submit]");
      trouble.hidden = true;
      button.disabled = true;
      try {
        const credential = await ask(field.dataset.passkey, JSON.parse(field.dataset.options));
        field.value = JSON.stringify(credential.toJSON());
        form.submit();
      } catch {
        trouble.hidden = false;
        button.disabled = false;
      }
    });
  }
}
