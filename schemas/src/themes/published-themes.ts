import { z } from "zod"
import { oneLine } from "../text/typed-words.ts"
import { themeToday } from "./theme.ts"

export const LONGEST_THEME_SLUG = 60

/**
 * The slug of a theme, whether the list knows it or not: published versions hold it for ever. `site` and `public-…` are the addresses
 * of other cards and feeds of the public site.
 */
export const themeSlug = z
  .string()
  .regex(/^(?!site$|public-)[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(LONGEST_THEME_SLUG)

export const themeNames = z.object({ fr: oneLine(1, 60), en: oneLine(0, 60), ar: oneLine(0, 60) })

/** `recos/themes.json`: the list that the cooperative keeps, which the public site is made with. */
export const publishedThemes = z
  .object({
    format: z.literal(1),
    themes: z.array(
      z.object({ slug: themeSlug, names: themeNames, mergedInto: themeSlug.nullable(), retired: z.boolean() })
    )
  })
  .superRefine(({ themes }, context) => {
    const slugs = new Set<string>()
    for (const [at, { slug, mergedInto }] of themes.entries()) {
      const refuse = (message: string) => context.addIssue({ code: "custom", path: ["themes", at], message })
      if (slugs.has(slug)) refuse(`${slug} is there twice`)
      slugs.add(slug)
      if (mergedInto === null) continue
      const today = themeToday(themes, slug)
      if (today === null) refuse(`${mergedInto} is not in the list`)
      else if (today.mergedInto !== null) refuse(`${slug} is merged in a circle`)
    }
  })
export type PublishedThemes = z.infer<typeof publishedThemes>
