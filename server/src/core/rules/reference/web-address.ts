/** What is wrong with a web address, and what it should most likely be. */
export interface AddressFlaw {
  readonly is: 'insecure' | 'relative' | 'malformed';
  /** Undefined where only a person can know. */
  readonly better: string | undefined;
}

/** Undefined for a whole address with `https`, and for the names of things in vocabularies, which begin with `http` for good. */
export function flawOf(written: string): AddressFlaw | undefined {
  const text = written.trim();
  if (WHOLE.test(text)) return undefined;
  const plain = /^http:\/\/(.+)$/i.exec(text)?.[1];
  if (plain !== undefined) return isVocabulary(text) ? undefined : { is: 'insecure', better: whole(plain) };
  const slips = /^https?(?::?\/{1,3}|:|;\/\/)(.+)$/i.exec(text)?.[1];
  if (slips !== undefined) return { is: 'malformed', better: whole(slips) };
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) || /\s/.test(text)) return { is: 'malformed', better: undefined };
  const host = text.replace(/^\/\//, '');
  if (host !== text || DOMAIN.test(host)) return { is: 'relative', better: isFileName(host) ? undefined : whole(host) };
  return { is: 'relative', better: undefined };
}

/** True for a text that is meant as an address, where other words may stand too. */
export function isAddressLike(text: string): boolean {
  return /^(?:[a-z]+:\/|www\.|\/\/)/i.test(text.trim()) || (DOMAIN.test(text.trim()) && !isFileName(text.trim()));
}

/** Addresses of vocabularies and registers of terms: the name of a thing, nothing to click on. */
export function isVocabulary(address: string): boolean {
  return VOCABULARIES.test(address);
}

const WHOLE = /^https:\/\/[^\s/?#]+\.?[^\s<>]*$/i;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;
const VOCABULARIES =
  /^http:\/\/(?:(?:[\w-]+\.)*europa\.eu|(?:www\.)?w3\.org|purl\.org|schema\.org|xmlns\.com|(?:www\.)?opengis\.net|id\.who\.int)\//i;

/** `form.pdf` has a dot, too, but lies beside the document. */
function isFileName(host: string): boolean {
  const [name = ''] = host.split(/[/?#]/);
  return (
    !/^www\./i.test(name) &&
    /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|txt|md|html?|php|aspx?|zip|png|jpe?g|svg|ya?ml)$/i.test(name)
  );
}

/** With `https` before it; undefined when that makes no whole address either. */
function whole(rest: string): string | undefined {
  const address = `https://${rest.replace(/^\/+/, '')}`;
  return WHOLE.test(address) ? address : undefined;
}
