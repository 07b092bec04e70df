import { useState } from 'preact/hooks'
import { navigate } from '../navigation'
import { announceSave } from '../notices'
import type { Offer } from '../offers'
import { offerPath } from '../routes'
import { ActionLink } from '../shell/link'
import { FormButtons, PageFrame } from '../shell/page-frame'
import { recordOf, saveSettings } from '../store'
import { SettingControl } from './setting-control'
import { isComplete, type SettingsSlug, settingsPages } from './setting-definitions'

export const SettingsPage = ({ offer, slug }: { offer: Offer; slug: SettingsSlug }) => {
  const saved = recordOf(offer).settings[slug] ?? {}
  const [values, setValues] = useState(saved)
  const { title, remark, intro, settings } = settingsPages[slug]
  const clean = JSON.stringify(values) === JSON.stringify(saved)
  const save = () => announceSave(saveSettings(offer, slug, values))
  const review = () => navigate(offerPath(offer.guid, 'review'))
  return (
    <PageFrame
      title={title}
      complete={isComplete(slug, saved)}
      commands={[
        { icon: 'save', label: 'Save draft', disabled: clean, onPress: save },
        { icon: 'compare', label: 'Compare' },
        { icon: 'publish', label: 'Review and publish', onPress: review },
      ]}
    >
      {remark && <p class="remark">{remark}</p>}
      <p class="settings-intro">
        {intro} <ActionLink>Learn more</ActionLink>
      </p>
      <div class={slug === 'availability' ? 'settings settings--row' : 'settings'}>
        {settings.map(setting => (
          <SettingControl
            key={setting.name}
            setting={setting}
            value={values[setting.name] ?? (setting.kind === 'checks' ? [] : '')}
            onChange={value => setValues(now => ({ ...now, [setting.name]: value }))}
          />
        ))}
      </div>
      <FormButtons clean={clean} onSave={save} onReview={review} />
    </PageFrame>
  )
}
