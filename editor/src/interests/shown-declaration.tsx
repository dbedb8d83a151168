import type { Declaration, Link } from "@recos/schemas/people/interests/declaration"
import { useMessages } from "../messages/catalogue.ts"
import { formatNumber } from "../messages/format.ts"
import { declarationMessages } from "./declaration-messages.ts"

/** A declaration as it was signed. */
export function ShownDeclaration({ content }: { content: Declaration }) {
  const words = useMessages(declarationMessages)
  const { activity, links } = content
  return (
    <>
      <p>
        {words.shown.activity([activity.what, activity.organisation].filter(Boolean).join(", "))} ·{" "}
        {activity.paid ? words.shown.paid : words.shown.unpaid}
      </p>
      {links.length === 0 ? (
        <p>
          <strong>{words.shown.nothing}</strong>
        </p>
      ) : (
        <ul class="rows">
          {links.map((link, place) => (
            // A signed declaration never changes: the place of a link is its name.
            <li key={place}>
              <LinkShown link={link} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function LinkShown({ link: { kind, organisation, role, from, to, amount } }: { link: Link }) {
  const words = useMessages(declarationMessages)
  const when = to === null ? words.shown.since(from) : words.shown.between(from, to)
  return (
    <>
      <strong>{organisation}</strong> <span class="meta">{words.kinds[kind]}</span>
      <br />
      {role} ·{" "}
      <span class="meta">
        {when}
        {amount !== null && ` · ${words.shown.euros(formatNumber(amount, 0))}`}
      </span>
    </>
  )
}
