import { THEMES, type Theme } from "@recos/schemas/vocabulary/closed-lists"

/** The card of a theme, or that of the whole site. */
export type CardName = Theme | "site"
export const CARD_NAMES: readonly CardName[] = ["site", ...THEMES]

/** In pixels, as those who show shared addresses ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Where a card is, from the root of the site. */
export const cardAddress = (name: CardName): string => `/og/${name}.png`
