import type { FieldId } from '@/rules'
import type { Section } from './field-catalogue'

/*
 * The form's words in German, French, Spanish and Japanese, from Microsoft's documentation of 2020 and 2021 as people have translated it.
 * Wording of a machine translation is left out: no screen ever showed it. Nor is anything here that two labels share, or that the translators
 * doubted. Where they left a name in English, the English entry serves.
 */

/** The page's own title, "Co-sell with Microsoft". */
export const translatedTitles: readonly string[] = [
  'Co-Selling mit Microsoft',
  'Co-vendre avec Microsoft',
  'Covendre avec Microsoft',
  'Co-vente avec Microsoft',
  'Venta conjunta con Microsoft',
  'Microsoft と共同販売する',
]

export const translatedHeadings: Record<Section, readonly string[]> = {
  listing: ['Auflistungsabschnitt', 'Référencement', 'Lista', 'Anuncio', '一覧'],
  documents: ['Dokumente', 'Documentos', 'ドキュメント'],
  contacts: ['Kontakte', 'Contactos', '連絡先'],
}

export const translatedLabels: Partial<Record<FieldId, readonly string[]>> = {
  platforms: [
    'Microsoft-Plattformen',
    'Plateformes Microsoft',
    'Plataformas de Microsoft',
    'Microsoft プラットフォーム',
  ],
  segments: ['Segmente', 'Segments', 'Segmentos', 'セグメント'],
  'solution-type': [
    'Lösungstyp',
    'Lösungstyp auswählen',
    'Type de solution',
    'Sélectionner un type de solution',
    'Tipo de solución',
    'Seleccione un tipo de solución',
    'ソリューションの種類',
    'ソリューションの種類の選択',
  ],
  'solution-areas': [
    'Lösungsbereich hinzufügen (max. 5)',
    'Ajouter un domaine fonctionnel (3 max)',
    'Agregar área de soluciones (tres como máximo)',
  ],
  'one-pager': [
    'einseitiges Dokument des Kunden',
    'Kundeninformationsblatt',
    'une page client',
    'Einseitiges Lösungs-/Angebotsdokument',
    'Onepager zur Lösung bzw. zum Angebot',
    'Page de la solution/offre',
    'Página de descripción de la solución u oferta',
    'ソリューション/オファーを 1 ページにまとめた文書',
    'ソリューションまたはプランの概要資料',
  ],
  'presentation-deck': [
    'Kundenpräsentation',
    'jeu de présentation client',
    'Lösungs-/Angebotspräsentation',
    'Pitch Deck zur Lösung bzw. zum Angebot',
    'Jeu de diapositives de la solution/offre',
    'Presentación de la solución u oferta',
    'ソリューション/オファーのピッチ デッキ',
    'ソリューションまたはプランの提案資料',
  ],
  'case-study': ['Kundenfallstudie', 'Étude de cas client', 'Caso práctico del cliente'],
  'customer-wins': ['Überprüfbare Kundengewinne', 'Succès clients vérifiables', 'Clientes ganados verificables'],
  'channel-pitch-deck': ['Kanalpräsentation', 'Jeu de diapositives destiné aux partenaires', 'Presentación del canal'],
  'architecture-diagram': [
    'Referenzarchitekturdiagramm',
    'Diagramme de l’architecture de référence',
    'Diagrama de arquitectura de referencia',
    '参照アーキテクチャの図',
  ],
  'other-documents': ['Andere Dokumente', 'Autres documents', 'Otros documentos'],
  'landing-page': ['Landing Page des Produkts', 'Page d’accueil du produit', '製品のランディング ページ'],
  contacts: ['Kontakte', 'Contactos', '連絡先'],
}

/** Labels inside a row of solution areas. */
export const translatedRowLabels = {
  area: ['Lösungsbereich', 'domaine fonctionnel', 'área de solución', 'ソリューション分野'],
  subAreas: [
    'Teilbereich der Lösung',
    'Lösungsteilbereich',
    'Sous-domaine fonctionnel',
    'Subárea de la solución',
    'ソリューションのサブ分野',
  ],
} as const

/** The solution types as the drop-down may word them. */
export const translatedSolutionTypes = {
  ip: ['IP (Anwendung)', 'IP (aplicación)', 'IP (アプリケーション)'],
  service: ['Dienst', 'Servicio', 'サービス'],
  'managed-service': ['Verwalteter Dienst', 'Service managé', 'Servicio administrado', 'マネージド サービス'],
  device: ['Gerät (Hardware)', 'Appareil (matériel)', 'Dispositivo (hardware)', 'デバイス (ハードウェア)'],
} as const

/** Columns of the contacts, as the documentation names them. */
export const translatedColumns = {
  name: ['Nom', 'Nombre', '名前'],
  email: ['E-Mail-Adresse', 'Correo electrónico', 'メール'],
  jobTitle: ['Position', 'Poste', 'Puesto', '役職'],
  role: ['Rolle', 'Rôle', 'Rol', 'ロール'],
  countries: ['Länder/Regionen', 'Pays/Régions', 'Países o regiones', '国/地域'],
  states: ['Bundesländer/Kantone', 'États/Provinces', 'Estados o provincias'],
} as const

/** Links beside the contacts: the template, and the import. */
export const translatedContactLinks: readonly string[] = [
  'Kontaktvorlage herunterladen (CSV)',
  'Kontakte importieren (CSV)',
  'Télécharger le modèle de contacts (.csv)',
  'Importer des contacts (.csv)',
  'Descargar plantilla de contactos (.csv)',
  'Importar contactos (.csv)',
  '連絡先テンプレート (.csv) のダウンロード',
  '連絡先 (.csv) のインポート',
]

/** "browse your file(s)" in a drop box. */
export const translatedPrompts: readonly string[] = [
  'durchsuchen Sie Ihre Datei(en)',
  'parcourir vos fichiers',
  'explora tus archivos',
  'ファイルを参照',
]
