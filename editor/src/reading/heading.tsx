import type { ComponentChildren } from "preact"
import { useContext } from "preact/hooks"
import { Reading } from "./reading-context.ts"

const TAGS = ["h1", "h2", "h3", "h4", "h5"] as const

/** A heading of the text, `depth` steps below its title, so that levels follow one another in any page. */
export function Heading({ depth, children }: { depth: 0 | 1 | 2 | 3; children: ComponentChildren }) {
  const { titleLevel } = useContext(Reading)
  const Tag = TAGS[titleLevel - 1 + depth] ?? "h5"
  return (
    <Tag class="reading-heading" data-depth={depth}>
      {children}
    </Tag>
  )
}
