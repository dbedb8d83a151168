import type { Label } from "@recos/schemas/vocabulary/label"
import type { ThemeApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const { themes } = hc<ThemeApi>(API, CLIENT)

export type KeptTheme = InferResponseType<typeof themes.$get>[number]
export type ThemeChange = { names: Label } | { mergedInto: string | null } | { retired: boolean }

/** The whole list: those offered, those merged into others and those retired. */
export const listThemes = () => answerOf(themes.$get())

export const addTheme = (names: Label) => answerOf(themes.$post({ json: { names } }))

/** One change of a theme as the person saw it. */
export const changeTheme = ({ slug, revision }: KeptTheme, change: ThemeChange) =>
  doneBy(themes[":slug"].$patch({ param: { slug }, json: { revision, ...change } }))
