import { type PublishedThemes, publishedThemes } from "@recos/schemas/themes/published-themes"
import type { House } from "../house.ts"
import { readThemes } from "./read-themes.ts"

/** Writes the list as it is today where the public site reads it: `recos/themes.json`. */
export async function publishThemes({ database, published }: House): Promise<void> {
  const themes = (await readThemes(database)).map(({ revision: _, ...theme }) => theme)
  await published.putThemes(publishedThemes.parse({ format: 1, themes } satisfies PublishedThemes))
}
