import "./people.css"
import type { Member, MemberCard } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS, MEMBER_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { currentMember } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { Answer } from "../ui/answer.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { listMembers } from "./api.ts"
import { ChangeMember } from "./change-member.tsx"
import { Invitations } from "./invitations.tsx"
import { peopleMessages } from "./messages.ts"

const COLLEGES = Object.keys(COLLEGE_LABELS) as College[]

/** The members of the cooperative, by college; administrators invite and change them here. */
export function PeoplePage() {
  const words = useMessages(peopleMessages)
  const members = useAnswer("members", listMembers)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={members}>
        {(all) => (
          <div class="colleges">
            {COLLEGES.map((college) => (
              <section key={college}>
                <h2 class="college-name">
                  <CollegeChip college={college} />
                </h2>
                <People people={all.filter((one) => one.college === college)} onChange={members.reload} />
              </section>
            ))}
          </div>
        )}
      </Answer>
      {can(currentMember(), "member.invite") && <Invitations />}
    </>
  )
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
