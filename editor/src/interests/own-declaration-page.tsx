import "./interests.css"
import type { DeclarationDraft } from "@recos/schemas/people/interests/declaration"
import { useRef, useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { currentMember, loadSession } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { placeWithin } from "../declaration-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type OwnDeclaration, readOwnDeclaration } from "./api.ts"
import { awaitedMessages } from "./awaited-messages.ts"
import { DeclarationForm } from "./declaration-form.tsx"
import { declarationMessages } from "./declaration-messages.ts"
import { ShownDeclaration } from "./shown-declaration.tsx"
import { forgetDraft, useKeptDeclaration } from "./use-kept-declaration.ts"

/** One's own declaration of interests: where it stands, what was signed, and the next one while it is filled in. */
export function OwnDeclarationPage() {
  const words = useMessages(declarationMessages)
  const own = useAnswer("own declaration", readOwnDeclaration)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={own}>{(read) => <Own own={read} reload={own.reload} />}</Answer>
    </>
  )
}

const draftOf = ({ signed }: OwnDeclaration): DeclarationDraft | undefined => signed[0] && { ...signed[0].content }

function Own({ own, reload }: { own: OwnDeclaration; reload: () => void }) {
  const words = useMessages(declarationMessages)
  const { query } = useLocation()
  const memberId = currentMember().id
  const kept = useKeptDeclaration(memberId, own, reload)
  const [isOpen, setOpen] = useState(false)
  const [signed, setSigned] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const back = placeWithin(query.retour)
  const isFilling = own.draft !== null || own.signed.length === 0 || isOpen
  const renew = () => {
    const last = draftOf(own)
    if (last) kept.type(last)
    setSigned(undefined)
    setOpen(true)
  }
  const done = (now: OwnDeclaration) => {
    forgetDraft(memberId)
    setOpen(false)
    setSigned(now.signed[0]?.lastDay)
    reload()
    void loadSession()
    place.current?.focus()
  }
  return (
    <>
      <div tabIndex={-1} ref={place} class="declaration-state">
        {signed ? (
          <Notice kind="done">
            <p>{words.signed(formatDay(signed))}</p>
            {back && (
              <p>
                <a href={back}>{words.back}</a>
              </p>
            )}
          </Notice>
        ) : (
          <State own={own} />
        )}
      </div>
      <p class="quiet">{words.seen}</p>
      {isFilling && !signed && <DeclarationForm kept={kept} today={own.today} onSigned={done} />}
      {!isFilling && <Button onClick={renew}>{words.renew}</Button>}
      <SignedOnes own={own} />
    </>
  )
}

function State({ own: { state, signed } }: { own: OwnDeclaration }) {
  const words = useMessages(declarationMessages)
  const awaited = useMessages(awaitedMessages)
  const day = signed[0] ? formatDay(signed[0].lastDay) : ""
  if (state === "missing" || state === "draft" || state === "expired")
    return (
      <Notice>
        <p>{state === "expired" ? words.states.expired(day) : words.states[state]}</p>
        <p>{awaited.lacks}</p>
      </Notice>
    )
  return (
    <p>
      <strong>{state === "valid" ? words.states.valid(day) : words.states.expiring(day)}</strong>
    </p>
  )
}

function SignedOnes({ own: { signed } }: { own: OwnDeclaration }) {
  const words = useMessages(declarationMessages)
  const [last, ...earlier] = signed
  if (!last) return null
  return (
    <section>
      <h2>{words.last}</h2>
      <p class="meta">{words.signedOn(formatDay(last.signedOn))}</p>
      <ShownDeclaration content={last.content} />
      {earlier.length > 0 && (
        <details class="interface">
          <summary>{words.earlier}</summary>
          {earlier.map(({ signedOn, content }, place) => (
            <section key={place}>
              <h3>{words.signedOn(formatDay(signedOn))}</h3>
              <ShownDeclaration content={content} />
            </section>
          ))}
        </details>
      )}
    </section>
  )
}
