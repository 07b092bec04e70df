import { offersPath, sectionPath, sections } from '../routes'
import { Icon, type IconName } from './icon'
import { ActionLink, Link } from './link'
import { PracticeStrip } from './practice-strip'

const programmes: readonly [section: string, icon: IconName][] = [
  ['csp', 'people'],
  ['mpn', 'medal'],
  ['referrals', 'personAdd'],
  ['incentives', 'bars'],
]
const marketplace: readonly [section: string, icon: IconName][] = [
  ['marketplace-rewards', 'gift'],
  ['analyze', 'trend'],
  ['support', 'toolbox'],
]
const account: readonly [section: string, icon: IconName][] = [
  ['windows-xbox', 'windows'],
  ['internal-tools', 'tools'],
  ['proposals', 'document'],
]

const Item = ({ section, icon, disc = false }: { section: string; icon: IconName; disc?: boolean }) => (
  <li>
    <Link to={sectionPath(section)} class={disc ? 'left-menu__link left-menu__link--disc' : 'left-menu__link'}>
      <Icon name={icon} size={13} />
      <span>{sections[section]}</span>
      {section === 'analyze' && <Icon name="chevronDown" size={9} />}
    </Link>
  </li>
)

const Strip = ({ name, value }: { name: string; value: string }) => (
  <li>
    <ActionLink class="left-menu__strip">
      <span>
        <b>{name}:</b> {value}
      </span>
      <Icon name="swap" size={11} />
    </ActionLink>
  </li>
)

export const LeftMenu = () => (
  <nav class="left-menu" aria-label="Partner Center">
    <div class="left-menu__scroll">
      <ActionLink class="left-menu__toggle">
        <Icon name="menu" size={13} />
        <span class="off-screen">Menu</span>
      </ActionLink>
      <ul>
        <Item section="home" icon="home" disc />
        <Strip name="Directory" value="Contoso" />
        {programmes.map(([section, icon]) => (
          <Item key={section} section={section} icon={icon} />
        ))}
        <li class="left-menu__group">
          <ul>
            <li>
              <Link to={offersPath} class="left-menu__link left-menu__link--disc left-menu__link--programme">
                <Icon name="bag" size={13} />
                <span>Commercial Marketplace</span>
              </Link>
            </li>
            <li>
              <Link to={offersPath} class="left-menu__link">
                <Icon name="tiles" size={13} />
                <span>Overview</span>
              </Link>
            </li>
            {marketplace.map(([section, icon]) => (
              <Item key={section} section={section} icon={icon} />
            ))}
          </ul>
        </li>
        <Strip name="Account" value="Contoso" />
        {account.map(([section, icon]) => (
          <Item key={section} section={section} icon={icon} />
        ))}
        <Item section="support" icon="person" disc />
      </ul>
    </div>
    <PracticeStrip />
  </nav>
)
