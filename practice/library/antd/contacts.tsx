/** @jsxImportSource react */
import { Alert, Button, Space, Table, Typography, Upload } from 'antd'
import { useState } from 'react'
import { contactColumns } from '../../contacts-csv'
import type { Contact } from '../../model'
import { contactsIn, downloadContacts, downloadTemplate } from '../contacts-file'
import { wording } from '../wording'

const cells: readonly ((contact: Contact) => string)[] = [
  ({ name }) => name,
  ({ email }) => email,
  ({ jobTitle }) => jobTitle,
  ({ role }) => role,
  ({ countries }) => countries.join(', '),
  ({ states }) => states.join(', '),
]

const columns = contactColumns.map((title, index) => ({
  key: title,
  title,
  render: (_: unknown, contact: Contact) => cells[index]?.(contact),
}))

export const Contacts = (props: { contacts: Contact[]; onChange: (contacts: Contact[]) => void }) => {
  const [error, setError] = useState('')
  const load = async (file: File) => {
    const outcome = await contactsIn(file)
    setError('error' in outcome ? outcome.error : '')
    if ('contacts' in outcome) props.onChange(outcome.contacts)
  }
  return (
    <>
      <Typography.Title level={2}>Contacts</Typography.Title>
      <Typography.Paragraph>{wording.contacts}</Typography.Paragraph>
      <Space wrap>
        <Button type="link" onClick={downloadTemplate}>
          {wording.template}
        </Button>
        <Button type="link" onClick={() => downloadContacts(props.contacts)}>
          {wording.export}
        </Button>
        <Upload
          accept=".csv"
          showUploadList={false}
          beforeUpload={file => {
            void load(file)
            return false
          }}
        >
          <Button type="link">{wording.import}</Button>
        </Upload>
      </Space>
      {error && <Alert type="error" title={error} showIcon />}
      <Table<Contact>
        columns={columns}
        dataSource={props.contacts}
        rowKey="email"
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: true }}
      />
    </>
  )
}
