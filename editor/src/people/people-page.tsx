import "./people.css"
import type { Member, MemberCard } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS, MEMBER_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useEffect, useRef, useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { currentMember } from "../accounts/session.ts"
import { usePages } from "../api/use-pages.ts"
import { declarationsPath, ownDeclarationPath } from "../declaration-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { CollegeChip } from "../ui/chip.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { listMembers } from "./api.ts"
import { ChangeMember } from "./change-member.tsx"
import { Invitations } from "./invitations.tsx"
import { LostFactors } from "./lost-factors.tsx"
import { peopleMessages } from "./messages.ts"

const COLLEGES = Object.keys(COLLEGE_LABELS) as College[]

const OwnDeclarationPage = lazyPart(
  () => import("../interests/own-declaration-page.tsx"),
  (module) => module.OwnDeclarationPage
)
const DeclarationsPage = lazyPart(
  () => import("../interests/declarations-page.tsx"),
  (module) => module.DeclarationsPage
)

/** The members of the cooperative; what they declare of their interests has pages of its own here. */
export function PeoplePage() {
  const { page } = useLocation().query
  if (page === "mes-liens") return <OwnDeclarationPage />
  return page === "liens" ? <DeclarationsPage /> : <Members />
}

/** The members of the cooperative, by college; administrators invite and change them here. */
function Members() {
  const words = useMessages(peopleMessages)
  const [version, setVersion] = useState(0)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <p class="actions">
        <a href={ownDeclarationPath()}>{words.ownDeclaration}</a>
        <a href={declarationsPath()}>{words.declarations}</a>
      </p>
      <div class="colleges">
        {COLLEGES.map((college) => (
          <section key={college}>
            <h2 class="college-name">
              <CollegeChip college={college} />
            </h2>
            <CollegePeople college={college} version={version} onChange={() => setVersion(version + 1)} />
          </section>
        ))}
      </div>
      {can(currentMember(), "member.update") && <LostFactors version={version} />}
      {can(currentMember(), "member.invite") && <Invitations />}
    </>
  )
}

interface CollegeProps {
  college: College
  /** Raised when a member has changed, perhaps from one college to the other. */
  version: number
  onChange: () => void
}

function CollegePeople({ college, version, onChange }: CollegeProps) {
  const people = usePages(college, (after) => listMembers(college, after))
  const read = useRef(version)
  useEffect(() => {
    if (read.current !== version) people.reload()
    read.current = version
  }, [version, people.reload])
  return <Pages of={people}>{(shown) => <People people={shown} onChange={onChange} />}</Pages>
}

function People({ people, onChange }: { people: (Member | MemberCard)[]; onChange: () => void }) {
  const words = useMessages(peopleMessages)
  if (people.length === 0) return <p class="quiet">{words.nobody}</p>
  return (
    <ul class="people">
      {people.map((person) => (
        <Person key={person.id} person={person} onChange={onChange} />
      ))}
    </ul>
  )
}

function Person({ person, onChange }: { person: Member | MemberCard; onChange: () => void }) {
  const words = useMessages(peopleMessages)
  const whole = "active" in person ? person : undefined
  const isMe = person.id === currentMember().id
  return (
    <li class="person" data-active={whole?.active ?? true}>
      <div>
        <strong>{person.name}</strong>
        {isMe && <span class="meta"> ({words.you})</span>}
        {whole && whole.role !== "member" && <span class="meta"> · {wordFor(MEMBER_ROLE_LABELS[whole.role])}</span>}
        {whole && !whole.active && <span class="meta"> · {words.inactive}</span>}
        {person.background && <span class="person-background">{person.background}</span>}
      </div>
      {whole && can(currentMember(), "member.update") && <ChangeMember member={whole} onChange={onChange} />}
    </li>
  )
}
