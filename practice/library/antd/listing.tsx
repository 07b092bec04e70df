/** @jsxImportSource react */
import { Button, Checkbox, Flex, Form, Select, Typography } from 'antd'
import { platforms, segments, solutionTypes, subAreasByArea } from '../../options'
import { maxAreas, maxSubAreas, wording } from '../wording'

const options = (texts: readonly string[]) => texts.map(text => ({ label: text, value: text }))

export const Listing = () => (
  <>
    <Typography.Title level={3}>Listing</Typography.Title>
    <Form.Item name="platforms" label={wording.platforms}>
      <Checkbox.Group options={[...platforms]} />
    </Form.Item>
    <Form.Item name="segments" label={wording.segments}>
      <Checkbox.Group options={[...segments]} />
    </Form.Item>
    <Form.Item
      name="solutionType"
      label={wording.solutionType}
      tooltip="A device, an application of your own, a service that you manage for the customer, or a service."
    >
      <Select placeholder="Select" allowClear options={options(solutionTypes)} />
    </Form.Item>
    <Form.Item label={wording.areas} extra={wording.areasHelp}>
      <Form.List name="areas">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <AreaRow key={key} name={name} onRemove={() => remove(name)} />
            ))}
            <Button type="dashed" disabled={rows.length >= maxAreas} onClick={() => add({})}>
              + {wording.areas}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  </>
)

const AreaRow = ({ name, onRemove }: { name: number; onRemove: () => void }) => {
  const form = Form.useFormInstance()
  const area: string | undefined = Form.useWatch(['areas', name, 'area'], form)
  return (
    <Flex gap="middle" align="start">
      <Form.Item name={[name, 'area']} label={wording.area} style={{ flex: 1 }}>
        <Select
          placeholder="Select"
          options={options(Object.keys(subAreasByArea))}
          onChange={() => form.setFieldValue(['areas', name, 'subAreas'], [])}
        />
      </Form.Item>
      <Form.Item name={[name, 'subAreas']} label={wording.subAreas} style={{ flex: 1 }}>
        <Select mode="multiple" maxCount={maxSubAreas} options={options(subAreasByArea[area ?? ''] ?? [])} />
      </Form.Item>
      <Button type="link" onClick={onRemove}>
        Remove
      </Button>
    </Flex>
  )
}
