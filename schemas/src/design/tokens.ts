/** The look of the house, drawn once for the workspace, the public site and the sheets. */

export { baseCss } from "./base-css.ts"

/** Every colour role has one value by scheme; a colour never speaks alone, a word or a shape is always beside it. */
export const COLOURS = {
  light: {
    paper: "#FBFAF5",
    ground: "#F1EEE4",
    hairline: "#D9D3C3",
    ink: "#1E231F",
    quiet: "#565F58",
    accent: "#2B5A40",
    "on-accent": "#FFFFFF",
    citizen: "#70431F",
    professional: "#44525C",
    alert: "#9B2318",
    highlight: "#F3D36B",
    "on-highlight": "#1E231F"
  },
  dark: {
    paper: "#151916",
    ground: "#1F2520",
    hairline: "#3A423B",
    ink: "#EDEAE1",
    quiet: "#B4BBB5",
    accent: "#93CBA8",
    "on-accent": "#151916",
    citizen: "#E0B48C",
    professional: "#AFC0CB",
    alert: "#F2A69C",
    highlight: "#F3D36B",
    "on-highlight": "#1E231F"
  }
} as const
export type Scheme = keyof typeof COLOURS
export type ColourRole = keyof (typeof COLOURS)["light"]

/** Text on its ground, with the contrast that the house publishes for it (WCAG 2.2, rounded down to one decimal). */
export const TEXT_PAIRS: readonly { text: ColourRole; ground: ColourRole; published: Record<Scheme, number> | null }[] =
  [
    { text: "ink", ground: "paper", published: { light: 15.3, dark: 14.8 } },
    { text: "quiet", ground: "paper", published: { light: 6.3, dark: 9.1 } },
    { text: "accent", ground: "paper", published: { light: 7.6, dark: 9.6 } },
    { text: "citizen", ground: "paper", published: { light: 8.0, dark: 9.4 } },
    { text: "professional", ground: "paper", published: { light: 7.7, dark: 9.5 } },
    { text: "alert", ground: "paper", published: { light: 7.6, dark: 9.1 } },
    { text: "on-highlight", ground: "highlight", published: { light: 10.9, dark: 10.9 } },
    { text: "on-accent", ground: "accent", published: { light: 8.0, dark: 9.6 } },
    { text: "ink", ground: "ground", published: null },
    { text: "quiet", ground: "ground", published: null },
    { text: "accent", ground: "ground", published: null },
    { text: "citizen", ground: "ground", published: null },
    { text: "professional", ground: "ground", published: null },
    { text: "alert", ground: "ground", published: null }
  ]

/** System fonts only: no web font is ever loaded. `sheet` is set into the PDFs. */
const FONTS = {
  reading: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif',
  interface: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  sheet: "Atkinson Hyperlegible"
} as const

/** Reading size in pixels and the ratio from one size to the next. */
const READING_SIZE = 18
const TYPE_RATIO = 1.2

/** Steps of the scale by name; `body` is the reading size, nothing meant to be read at length is smaller. */
const TYPE_STEPS = { small: -1, body: 0, lead: 1, heading: 2, title: 3, display: 4 } as const
export type TypeStep = keyof typeof TYPE_STEPS

/** Spaces in pixels, one scale of 4. */
const SPACES = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 64 } as const

/** Lengths that have one value everywhere. `measure` holds 60 to 70 characters of the reading font. */
const LENGTHS = { radius: "4px", measure: "36rem", page: "72rem", target: "2.75rem", hairline: "1px" } as const

const LINE_HEIGHTS = { reading: 1.6, heading: 1.2, interface: 1.4 } as const

/** The size of a step in pixels: 18 times 1.2 to the power of the step. */
export function typeSize(step: TypeStep): number {
  return READING_SIZE * TYPE_RATIO ** TYPE_STEPS[step]
}

const declare = (entries: [string, string | number][]): string =>
  entries.map(([name, value]) => `--${name}:${value};`).join("")

const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`

const colours = (scheme: Scheme): string =>
  `color-scheme:${scheme};${declare(Object.entries(COLOURS[scheme]).map(([role, hex]) => [`color-${role}`, hex]))}`

const constants = (): string =>
  declare([
    ...Object.entries(TYPE_STEPS).map(([name, step]): [string, string] => [
      `text-${name}`,
      rem(READING_SIZE * TYPE_RATIO ** step)
    ]),
    ...Object.entries(SPACES).map(([name, pixels]): [string, string] => [`space-${name}`, rem(pixels)]),
    ...Object.entries(LENGTHS),
    ...Object.entries(LINE_HEIGHTS).map(([name, height]): [string, number] => [`line-${name}`, height]),
    ["font-reading", FONTS.reading],
    ["font-interface", FONTS.interface]
  ])

const FORCED_COLOURS: Record<ColourRole, string> = {
  paper: "Canvas",
  ground: "Canvas",
  hairline: "CanvasText",
  ink: "CanvasText",
  quiet: "CanvasText",
  accent: "LinkText",
  "on-accent": "Canvas",
  citizen: "CanvasText",
  professional: "CanvasText",
  alert: "CanvasText",
  highlight: "Mark",
  "on-highlight": "MarkText"
}

/**
 * The tokens as CSS custom properties (`--color-ink`, `--space-4`, `--text-body`, `--font-reading`…).
 * The reader's system chooses the scheme; `data-theme="dark"` or `"light"` on the root overrides it; paper is always light.
 */
export function tokensToCss(): string {
  const forced = declare(Object.entries(FORCED_COLOURS).map(([role, keyword]) => [`color-${role}`, keyword]))
  return [
    `:root{${colours("light")}${constants()}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours("dark")}}}`,
    `@media screen{:root[data-theme=dark]{${colours("dark")}}}`,
    `@media print{:root{--color-paper:#FFFFFF;--color-ground:#FFFFFF;}}`,
    `@media (forced-colors:active){:root,:root[data-theme]{${forced}}}`
  ].join("\n")
}
