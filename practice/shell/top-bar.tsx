import { announceNotHere } from '../notices'
import { Icon, type IconName } from './icon'

const buttons: readonly { icon: IconName; label: string }[] = [
  { icon: 'bell', label: 'Notifications' },
  { icon: 'report', label: 'Report a problem' },
  { icon: 'help', label: 'Help' },
  { icon: 'gear', label: 'Settings' },
]

export const TopBar = ({ signedOut = false }: { signedOut?: boolean }) => (
  <header class="top-bar">
    <span class="top-bar__logo" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </span>
    <strong class="top-bar__name">Microsoft Partner Center</strong>
    {!signedOut && (
      <>
        <span class="top-bar__account">Contoso</span>
        <form class="top-bar__search" onSubmit={event => event.preventDefault()}>
          <Icon name="search" size={13} />
          <input type="search" aria-label="Search" placeholder="Search" autocomplete="off" />
        </form>
        <div class="top-bar__buttons">
          {buttons.map(({ icon, label }) => (
            <button key={icon} type="button" aria-label={label} onClick={announceNotHere}>
              <Icon name={icon} size={13} />
            </button>
          ))}
          <button type="button" class="top-bar__avatar" aria-label="Account: Contoso" onClick={announceNotHere}>
            <Icon name="person" size={13} />
          </button>
        </div>
      </>
    )}
  </header>
)
