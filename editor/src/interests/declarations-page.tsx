import "./interests.css"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { usePages } from "../api/use-pages.ts"
import { declarationsPath } from "../declaration-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { ManyChoices } from "../ui/choices.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { type DeclarationLine, listDeclarations, readDeclaration } from "./api.ts"
import { declarationMessages } from "./declaration-messages.ts"
import { ShownDeclaration } from "./shown-declaration.tsx"
import { TransparencyLink } from "./transparency-link.tsx"

/** Where the declarations of all members stand, and what each has signed. */
export function DeclarationsPage() {
  const { query } = useLocation()
  return query.membre ? <OneDeclaration memberId={query.membre} /> : <AllDeclarations />
}

function AllDeclarations() {
  const { list } = useMessages(declarationMessages)
  const [chosen, setChosen] = useState<"lacking"[]>([])
  const isLacking = chosen.length > 0
  const lines = usePages(`declarations ${isLacking}`, (after) => listDeclarations(isLacking, after))
  return (
    <>
      <PageHeading title={list.title} />
      <p class="lead">{list.lead}</p>
      <ManyChoices
        legend={list.title}
        choices={[{ value: "lacking", label: list.onlyLacking }]}
        chosen={chosen}
        onChoice={setChosen}
      />
      <Pages of={lines}>
        {(shown) =>
          shown.length === 0 ? (
            <p class="quiet">{list.none}</p>
          ) : (
            <ul class="rows">
              {shown.map((line) => (
                <li key={line.memberId}>
                  <Line line={line} />
                </li>
              ))}
            </ul>
          )
        }
      </Pages>
    </>
  )
}

function Line({ line: { memberId, name, college, state, lastDay } }: { line: DeclarationLine }) {
  const { list } = useMessages(declarationMessages)
  return (
    <>
      {lastDay === null ? (
        <strong>{name}</strong>
      ) : (
        <a href={declarationsPath(memberId)} aria-label={list.read(name)}>
          {name}
        </a>
      )}{" "}
      <CollegeChip college={college} />
      <br />
      <span class="meta">
        {list.states[state]}
        {lastDay !== null && `, ${(state === "expired" ? list.expiredOn : list.lastDay)(formatDay(lastDay))}`}
      </span>
    </>
  )
}

function OneDeclaration({ memberId }: { memberId: string }) {
  const words = useMessages(declarationMessages)
  const shown = useAnswer(`declaration ${memberId}`, () => readDeclaration(memberId))
  return (
    <Answer of={shown}>
      {({ name, state, lastDay, signedOn, content }) => (
        <>
          <PageHeading title={words.list.of(name)} />
          <p class="interface">
            <a href={declarationsPath()}>{words.list.back}</a>
          </p>
          <p>
            <strong>{words.list.states[state]}</strong>
            {lastDay !== null &&
              `, ${(state === "expired" ? words.list.expiredOn : words.list.lastDay)(formatDay(lastDay))}`}
          </p>
          {signedOn !== null && content !== null && (
            <>
              <p class="meta">{words.signedOn(formatDay(signedOn))}</p>
              <ShownDeclaration content={content} />
            </>
          )}
          <TransparencyLink />
        </>
      )}
    </Answer>
  )
}
