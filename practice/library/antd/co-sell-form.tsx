/** @jsxImportSource react */
import { Button, Form, Space } from 'antd'
import { useState } from 'react'
import type { CoSell } from '../../model'
import type { Offer } from '../../offers'
import { saveCoSell } from '../../store'
import { Contacts } from './contacts'
import { Documents } from './documents'
import { Listing } from './listing'
import { coSellOf, type Values, valuesOf } from './values'

/** The co-sell form as Ant Design's documentation builds forms: items with labels above, and lists of items. */
export const CoSellForm = ({ offer, saved }: { offer: Offer; saved: CoSell }) => {
  const [contacts, setContacts] = useState(saved.contacts)
  return (
    <Form<Values>
      name="cosell"
      layout="vertical"
      initialValues={valuesOf(saved)}
      onFinish={values => saveCoSell(offer, coSellOf(values, contacts))}
    >
      <Space>
        <Button htmlType="submit">Save draft</Button>
        <Button>Review and publish</Button>
      </Space>
      <Listing />
      <Documents />
      <Contacts contacts={contacts} onChange={setContacts} />
    </Form>
  )
}
