import { useEffect } from "preact/hooks"
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from "preact-iso"
import { loadHouse } from "./accounts/house.ts"
import { loadSession, session } from "./accounts/session.ts"
import { interfaceLanguage } from "./messages/interface-language.ts"
import { paths } from "./paths.ts"
import { loadPage } from "./shell/lazy-page.tsx"
import { NotFoundPage } from "./shell/not-found-page.tsx"
import { Threshold } from "./shell/threshold.tsx"
import { Unreachable } from "./shell/unreachable.tsx"
import { Workspace } from "./shell/workspace.tsx"

const SignInPage = lazy(() => loadPage(() => import("./accounts/sign-in-page.tsx").then((module) => module.SignInPage)))
const SignInLinkPage = lazy(() =>
  loadPage(() => import("./accounts/sign-in-link-page.tsx").then((module) => module.SignInLinkPage))
)
const ForgottenPage = lazy(() =>
  loadPage(() => import("./accounts/forgotten-page.tsx").then((module) => module.ForgottenPage))
)
const ResetPage = lazy(() => loadPage(() => import("./accounts/reset-page.tsx").then((module) => module.ResetPage)))
const InvitationPage = lazy(() =>
  loadPage(() => import("./accounts/invitation-page.tsx").then((module) => module.InvitationPage))
)
const InstallationPage = lazy(() =>
  loadPage(() => import("./accounts/installation-page.tsx").then((module) => module.InstallationPage))
)
const AccountPage = lazy(() =>
  loadPage(() => import("./accounts/account-page.tsx").then((module) => module.AccountPage))
)
const MailboxPage = lazy(() =>
  loadPage(() => import("./accounts/mailbox-page.tsx").then((module) => module.MailboxPage))
)
const PeoplePage = lazy(() => loadPage(() => import("./people/people-page.tsx").then((module) => module.PeoplePage)))
const HomePage = lazy(() => loadPage(() => import("./recos/home-page.tsx").then((module) => module.HomePage)))
const WaitingPage = lazy(() => loadPage(() => import("./recos/waiting-page.tsx").then((module) => module.WaitingPage)))
const NewRecoPage = lazy(() => loadPage(() => import("./recos/new-reco-page.tsx").then((module) => module.NewRecoPage)))
const ImportPage = lazy(() => loadPage(() => import("./recos/import-page.tsx").then((module) => module.ImportPage)))
const RecoPages = lazy(() => loadPage(() => import("./recos/reco-pages.tsx").then((module) => module.RecoPages)))
const JournalPage = lazy(() => loadPage(() => import("./audit/journal-page.tsx").then((module) => module.JournalPage)))
const BookletPage = lazy(() =>
  loadPage(() => import("./training/booklet-page.tsx").then((module) => module.BookletPage))
)
const KeptTextsPage = lazy(() =>
  loadPage(() => import("./offline/kept-texts-page.tsx").then((module) => module.KeptTextsPage))
)
const WritingPage = lazy(() =>
  loadPage(() => import("./writing/writing-page.tsx").then((module) => module.WritingPage))
)

const WRITING = /^\/atelier\/recos\/[^/]+\/ecrire$/
const THRESHOLDS: readonly string[] = [
  paths.signIn,
  paths.forgotten,
  paths.resetPassword,
  paths.invitation,
  paths.installation
]

/** The whole workspace: which frame, which page. What a page needs of the server it asks itself. */
export function App() {
  useEffect(() => {
    void loadSession()
    void loadHouse()
  }, [])
  useEffect(() => {
    document.documentElement.lang = interfaceLanguage.value
  }, [interfaceLanguage.value])
  return (
    <LocationProvider scope="/atelier">
      <Frame />
    </LocationProvider>
  )
}

function Frame() {
  const { path } = useLocation()
  const { value } = session
  if (value.state === "unreachable") return <Unreachable failure={value.failure} />
  if (value.state === "asking") return null
  if (value.state === "nobody" || THRESHOLDS.includes(path)) return <ThresholdPages />
  if (WRITING.test(path)) return <WorkspacePages frame="sheet" />
  return value.asOf === undefined ? <WorkspacePages frame="page" /> : <WithoutNetwork />
}

/** The server does not answer: any page but the writing page says so, and leads there. */
function WithoutNetwork() {
  return (
    <Workspace frame="page">
      <ErrorBoundary>
        <KeptTextsPage />
      </ErrorBoundary>
    </Workspace>
  )
}

function ThresholdPages() {
  const { query } = useLocation()
  return (
    <Threshold>
      <Router>
        <Route path={paths.signIn} component={query.jeton === undefined ? SignInPage : SignInLinkPage} />
        <Route path={paths.forgotten} component={ForgottenPage} />
        <Route path={paths.resetPassword} component={ResetPage} />
        <Route path={paths.invitation} component={InvitationPage} />
        <Route path={paths.installation} component={InstallationPage} />
        <Route path={paths.mailbox} component={MailboxPage} />
        <Route default component={SignInPage} />
      </Router>
    </Threshold>
  )
}

function WorkspacePages({ frame }: { frame: "page" | "sheet" }) {
  return (
    <Workspace frame={frame}>
      <Router>
        <Route path={paths.home} component={HomePage} />
        <Route path={paths.waiting} component={WaitingPage} />
        <Route path={paths.newReco} component={NewRecoPage} />
        <Route path={paths.importReco} component={ImportPage} />
        <Route path={paths.write(":id")} component={WritingPage} />
        <Route path={paths.reco(":id")} component={RecoPages} />
        <Route path={`${paths.reco(":id")}/*`} component={RecoPages} />
        <Route path={paths.booklet} component={BookletPage} />
        <Route path={paths.people} component={PeoplePage} />
        <Route path={paths.account} component={AccountPage} />
        <Route path={paths.journal} component={JournalPage} />
        <Route path={paths.mailbox} component={MailboxPage} />
        <Route path={paths.kept} component={KeptTextsPage} />
        <Route default component={NotFoundPage} />
      </Router>
    </Workspace>
  )
}
