/** What a browser says it is, in proper nouns that are the same in every language; empty where nothing is known. */
export interface DeviceName {
  browser: string
  system: string
}

/** In this order: many name the ones below them, too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\/|\bOPT\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChromium\//, "Chromium"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"]
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPad\b/, "iPad"],
  [/\biPhone\b/, "iPhone"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b|\bX11\b/, "Linux"]
]

/** Names a device from its `User-Agent`. It may lie: this helps a person to recognise their own, and decides nothing. */
export function deviceName(userAgent: string | undefined): DeviceName {
  const first = (names: typeof BROWSERS): string => names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? ""
  return { browser: first(BROWSERS), system: first(SYSTEMS) }
}
