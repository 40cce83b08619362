/**
 * An address that may become a link: http, https, mailto or tel, and nothing else a browser could run. Undefined for any
 * other text, which is then shown as text.
 */
export function safeHref(address: string): string | undefined {
  const text = address.trim();
  return /^(?:https?:\/\/[^\s/?#<>"'\\]|mailto:[^\s@<>"']+@|tel:\+?[\d(])[^\s<>"'\\]*$/i.test(text) ? text : undefined;
}

/** A telephone number as something to call; undefined for what is none. */
export function phoneHref(phone: string): string | undefined {
  const digits = phone.replaceAll(/[\s().-]/g, '');
  return /^\+?\d{3,20}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** An e-mail address as something to write to; undefined for what is none. */
export function emailHref(email: string): string | undefined {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email.trim()) ? `mailto:${email.trim()}` : undefined;
}

/** Where the text of a law with this ELI is shown; undefined for what is neither an address nor a Czech ELI. */
export function lawHref(eli: string): string | undefined {
  return safeHref(eli.startsWith('/eli/cz/') ? `https://www.e-sbirka.cz${eli}` : eli);
}
