import type { CslItem, Reference } from "@recos/schemas/references/reference"
import { useMessages } from "../messages/catalogue.ts"
import { Heading } from "./heading.tsx"
import { readingMessages } from "./messages.ts"

/** The sources of a text, numbered as they are cited. */
export function Sources({ references, numbers }: { references: Reference[]; numbers: ReadonlyMap<string, number> }) {
  const words = useMessages(readingMessages)
  const cited = references
    .filter((reference) => numbers.has(reference.id))
    .sort((one, other) => (numbers.get(one.id) ?? 0) - (numbers.get(other.id) ?? 0))
  if (cited.length === 0) return null
  return (
    <section class="reading-sources">
      <Heading depth={1}>{words.sources}</Heading>
      <ol>
        {cited.map((reference) => (
          <li key={reference.id} id={`source-${reference.id}`} value={numbers.get(reference.id)}>
            <Source csl={reference.csl} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Source({ csl }: { csl: CslItem }) {
  const address = csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL
  const details = [csl["container-title"] ?? csl.publisher, csl.issued?.["date-parts"][0]?.[0]]
    .filter(Boolean)
    .join(", ")
  return (
    <>
      {authorsOf(csl)} {address ? <a href={address}>{csl.title}</a> : csl.title}. {details}.
    </>
  )
}

/** Three names at most, as the Vancouver style shortens them. */
function authorsOf(csl: CslItem): string {
  const names = (csl.author ?? []).map(
    (author) => author.literal ?? `${author.family ?? ""} ${author.given?.[0] ?? ""}`.trim()
  )
  const shown = names.slice(0, 3).join(", ")
  if (shown === "") return ""
  return names.length > 3 ? `${shown}, et al.` : `${shown.replace(/\.$/, "")}.`
}
