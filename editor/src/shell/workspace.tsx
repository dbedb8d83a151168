import "./shell.css"
import { can } from "@recos/schemas/people/permissions"
import type { ComponentChildren } from "preact"
import { useRef } from "preact/hooks"
import { useLocation } from "preact-iso"
import { house } from "../accounts/house.ts"
import { currentMember } from "../accounts/session.ts"
import { signOut } from "../accounts/sign-out.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { CollegeChip } from "../ui/chip.tsx"
import { useCloseOnChoice } from "../ui/close-on-choice.ts"
import { LanguageSwitch } from "../ui/language-switch.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { shellMessages } from "./messages.ts"

const FactorOwed = lazyPart(
  () => import("../accounts/factor-owed.tsx"),
  (module) => module.FactorOwed
)

const AwaitedCount = lazyPart(
  () => import("./awaited-count.tsx"),
  (module) => module.AwaitedCount
)
const AwaitedEcho = lazyPart(
  () => import("./awaited-count.tsx"),
  (module) => module.AwaitedEcho
)

interface WorkspaceProps {
  /** `sheet`: the writing page, where the navigation folds into a bar to leave the width to the text. */
  frame: "page" | "sheet"
  children: ComponentChildren
}

/** The frame of the workspace: at the left where I am, at the centre one thing. */
export function Workspace({ frame, children }: WorkspaceProps) {
  const words = useMessages(shellMessages)
  return (
    <div class="workspace" data-frame={frame}>
      <a class="skip-link" href="#contenu">
        {words.skip}
      </a>
      <Navigation />
      <main id="contenu" class="centre" tabIndex={-1}>
        {currentMember().owesFactor ? <FactorOwed /> : children}
      </main>
    </div>
  )
}

function Navigation() {
  const words = useMessages(shellMessages)
  const { path } = useLocation()
  const panel = useRef<HTMLElement>(null)
  const member = currentMember()
  const leaving = useSubmit()
  const places = [
    { href: paths.home, label: words.myRecos },
    { href: paths.waiting, label: words.waiting },
    { href: paths.booklet, label: words.booklet },
    { href: paths.people, label: words.people },
    { href: paths.searches, label: words.searches },
    ...(can(member, "journal.read") ? [{ href: paths.journal, label: words.journal }] : []),
    ...(can(member, "theme.keep") ? [{ href: paths.themes, label: words.themes }] : []),
    ...(can(member, "house.maintain") ? [{ href: paths.server, label: words.server }] : []),
    ...(house.value?.demo ? [{ href: paths.mailbox, label: words.mailbox }] : [])
  ]
  useCloseOnChoice(panel)
  return (
    <header class="rail">
      <a class="wordmark" href={paths.home}>
        {words.house}
      </a>
      <button type="button" class="button rail-toggle" data-kind="quiet" popovertarget="rail-panel">
        {words.menu}
        <AwaitedEcho />
      </button>
      <nav id="rail-panel" class="rail-panel" popover="auto" aria-label={words.navigation} ref={panel}>
        <ul class="rail-places">
          {places.map((place) => (
            <li key={place.href}>
              <a href={place.href} aria-current={isCurrent(place.href, path) ? "page" : undefined}>
                {place.label}
                {place.href === paths.waiting && <AwaitedCount />}
              </a>
            </li>
          ))}
        </ul>
        <div class="rail-account">
          <p class="rail-name">
            <a href={paths.account} aria-label={words.accountOf(member.name)}>
              {member.name}
            </a>
            <CollegeChip college={member.college} />
          </p>
          <LanguageSwitch />
          <p class="rail-links">
            <a href="/">{words.publicSite}</a>
            <button type="button" class="text-button" onClick={() => void leaving.submit(signOut)}>
              {words.signOut}
            </button>
          </p>
          <FailureNotice failure={leaving.failure} />
        </div>
      </nav>
    </header>
  )
}

const isCurrent = (href: string, path: string): boolean =>
  href === paths.home ? path === "/atelier" || path.startsWith("/atelier/recos") : path === href
