/** The platform's own parser: part of every JavaScript runtime, though only the DOM library declares it. */
declare const URL: new (text: string) => {
  protocol: string;
  hostname: string;
  pathname: string;
  username: string;
  port: string;
};

/** A web address; null for a text that is none. */
export function parseUrl(text: string): InstanceType<typeof URL> | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
