// Sends what stands in a field to the preview whenever typing rests, one sending at a time. It changes nothing in the field.
export function watch(fieldId, preview) {
  const field = document.getElementById(fieldId);
  let timer = 0;
  let sending = false;
  let again = false;

  async function send() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    try {
      do {
        again = false;
        const bytes = new TextEncoder().encode(field.value);
        await preview.invokeMethodAsync("Show", bytes.length === 0 ? null : DotNet.createJSStreamReference(bytes));
      } while (again);
    } finally {
      sending = false;
    }
  }

  function rest() {
    clearTimeout(timer);
    timer = setTimeout(send, 300);
  }

  field.addEventListener("input", rest);
  rest();
  return {
    stop() {
      clearTimeout(timer);
      field.removeEventListener("input", rest);
    },
  };
}
