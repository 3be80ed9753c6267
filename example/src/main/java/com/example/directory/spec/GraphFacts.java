package com.example.directory.spec;

import dev.graphlet.annotations.Facts;

// spotless:off
// @formatter:off
/** What the service says about the types of this package. Written by {@code graphlet pin}. */
@Facts(
    service = "https://graph.microsoft.com/v1.0",
    date = "2026-08-03",
    digest = "sha256:a9d32d3611746c96043229a98867be064fb782c801b3405bce00c224ea3f6a03",
    value = {
"""
namespaces microsoft.graph microsoft.graph.callRecords microsoft.graph.customDataProvidedResourcePayloads microsoft.graph.entraRecoveryServices microsoft.graph.externalConnectors microsoft.graph.identityGovernance microsoft.graph.partners.billing microsoft.graph.search microsoft.graph.security microsoft.graph.teamsAdministration microsoft.graph.termStore
""",
"""
container GraphService
  singleton admin admin
  set agreementAcceptances agreementAcceptance
  set agreements agreement
  singleton appCatalogs appCatalogs
  set appRoleAssignments appRoleAssignment
  set applicationTemplates applicationTemplate
  set applications application
  singleton auditLogs auditLogRoot
  set authenticationMethodConfigurations authenticationMethodConfiguration
  singleton authenticationMethodsPolicy authenticationMethodsPolicy
  set certificateBasedAuthConfiguration certificateBasedAuthConfiguration
  set chats chat
  singleton communications cloudCommunications
  singleton compliance compliance
  set connections microsoft.graph.externalConnectors.externalConnection
  set contacts orgContact
  set contracts contract
  singleton copilot copilotRoot
  set dataPolicyOperations dataPolicyOperation
  singleton deviceAppManagement deviceAppManagement
  singleton deviceManagement deviceManagement
  set devices device
  singleton directory directory
  set directoryObjects directoryObject
  set directoryRoleTemplates directoryRoleTemplate
  set directoryRoles directoryRole
  set domainDnsRecords domainDnsRecord
  set domains domain
  singleton drive drive
  set drives drive
  singleton education educationRoot
  singleton employeeExperience employeeExperience
  singleton external microsoft.graph.externalConnectors.external
  set filterOperators filterOperatorSchema
  set functions attributeMappingFunctionSchema
  set groupLifecyclePolicies groupLifecyclePolicy
  set groupSettingTemplates groupSettingTemplate
  set groupSettings groupSetting
  set groups group
  singleton identity identityContainer
  singleton identityGovernance identityGovernance
  singleton identityProtection identityProtectionRoot
  set identityProviders identityProvider
  singleton informationProtection informationProtection
  set invitations invitation
  singleton me user
  set oauth2PermissionGrants oAuth2PermissionGrant
  set organization organization
  set permissionGrants resourceSpecificPermissionGrant
  set places place
  singleton planner planner
  singleton policies policyRoot
  singleton print print
  singleton privacy privacy
  singleton reports reportRoot
  singleton roleManagement roleManagement
  set schemaExtensions schemaExtension
  set scopedRoleMemberships scopedRoleMembership
  singleton search searchEntity
  singleton security security
  set servicePrincipals servicePrincipal
  set shares sharedDriveItem
  set sites site
  singleton solutions solutionsRoot
  singleton storage storage
  set subscribedSkus subscribedSku
  set subscriptions subscription
  set teams team
  set teamsTemplates teamsTemplate
  singleton teamwork teamwork
  singleton tenantRelationships tenantRelationship
  set users user
""",
"""
entity application : directoryObject open alternate appId alternate uniqueName
  addIns [addIn] never-null
  api apiApplication
  appId String
  appRoles [appRole] never-null
  applicationTemplateId String
  authenticationBehaviors authenticationBehaviors
  certification certification
  createdByAppId String immutable
  createdDateTime DateTimeOffset
  defaultRedirectUri String
  description String
  disabledByMicrosoftStatus String
  displayName String
  groupMembershipClaims String
  identifierUris [String] never-null
  info informationalUrl
  isDeviceOnlyAuthSupported Boolean
  isDisabled Boolean
  isFallbackPublicClient Boolean
  keyCredentials [keyCredential] never-null
  logo Stream never-null
  managerApplications [Guid] never-null
  nativeAuthenticationApisEnabled nativeAuthenticationApisEnabled
  notes String
  oauth2RequirePostResponse Boolean never-null
  optionalClaims optionalClaims
  parentalControlSettings parentalControlSettings
  passwordCredentials [passwordCredential] never-null
  publicClient publicClientApplication
  publisherDomain String
  requestSignatureVerification requestSignatureVerification
  requiredResourceAccess [requiredResourceAccess] never-null
  samlMetadataUrl String
  serviceManagementReference String
  servicePrincipalLockConfiguration servicePrincipalLockConfiguration
  signInAudience String
  spa spaApplication
  tags [String] never-null
  tokenEncryptionKeyId Guid
  uniqueName String
  verifiedPublisher verifiedPublisher
  web webApplication
  appManagementPolicies -> [appManagementPolicy]
  createdOnBehalfOf -> directoryObject
  extensionProperties => [extensionProperty]
  federatedIdentityCredentials => [federatedIdentityCredential]
  homeRealmDiscoveryPolicies -> [homeRealmDiscoveryPolicy]
  owners -> [directoryObject]
  synchronization => synchronization
  tokenIssuancePolicies -> [tokenIssuancePolicy]
  tokenLifetimePolicies -> [tokenLifetimePolicy]
  action addKey(keyCredential keyCredential never-null, passwordCredential passwordCredential, proof String never-null) keyCredential never-null
  action addPassword(passwordCredential passwordCredential) passwordCredential never-null
  function delta() [application] on-collection
  action removeKey(keyId Guid never-null, proof String never-null)
  action removePassword(keyId Guid never-null)
  action setVerifiedPublisher(verifiedPublisherId String never-null)
  action unsetVerifiedPublisher()
""",
"""
entity baseItem : entity abstract
  createdBy identitySet
  createdDateTime DateTimeOffset never-null
  description String
  eTag String
  lastModifiedBy identitySet
  lastModifiedDateTime DateTimeOffset never-null
  name String
  parentReference itemReference
  webUrl String
  createdByUser -> user
  lastModifiedByUser -> user
""",
"""
entity directoryObject : entity open
  deletedDateTime DateTimeOffset
  action checkMemberGroups(groupIds [String] never-null) [String] never-null
  action checkMemberObjects(ids [String] never-null) [String] never-null
  function delta() [directoryObject] on-collection
  action getAvailableExtensionProperties(isSyncedFromOnPremises Boolean) [extensionProperty] on-collection never-null
  action getByIds(ids [String] never-null, types [String]) [directoryObject] on-collection never-null
  action getMemberGroups(securityEnabledOnly Boolean) [String] never-null
  action getMemberObjects(securityEnabledOnly Boolean) [String] never-null
  action restore(autoReconcileProxyConflict Boolean optional, newUserPrincipalName String optional) directoryObject
  action validateProperties(entityType String, displayName String, mailNickname String, onBehalfOfUserId Guid) on-collection
""",
"""
entity drive : baseItem
  driveType String
  owner identitySet
  quota quota
  sharePointIds sharepointIds
  system systemFacet
  bundles => [driveItem]
  following => [driveItem]
  items => [driveItem]
  list => list
  root => driveItem
  special => [driveItem]
  function recent() [driveItem] deprecated 2025-11-13 removed 2027-11-01 "This API is deprecated and will stop returning data after November, 2027."
  function search(q String) [driveItem]
  function sharedWithMe() [driveItem] deprecated 2025-11-13 removed 2027-11-01 "This API is deprecated and will stop returning data after November, 2027."
""",
"""
entity driveItem : baseItem open
  audio audio
  bundle bundle
  cTag String
  content Stream
  deleted deleted
  file file
  fileSystemInfo fileSystemInfo
  folder folder
  image image
  location geoCoordinates
  malware malware
  package package
  pendingOperations pendingOperations
  photo photo
  publication publicationFacet
  remoteItem remoteItem
  root root
  searchResult searchResult
  shared shared
  sharepointIds sharepointIds
  size Int64
  specialFolder specialFolder
  video video
  webDavUrl String
  analytics -> itemAnalytics
  children => [driveItem]
  listItem => listItem
  permissions => [permission]
  retentionLabel => itemRetentionLabel
  subscriptions => [subscription]
  thumbnails => [thumbnailSet]
  versions => [driveItemVersion]
  workbook => workbook
  action assignSensitivityLabel(sensitivityLabelId String, assignmentMethod sensitivityLabelAssignmentMethod, justificationText String)
  action checkin(checkInAs String, comment String)
  action checkout()
  action copy(name String, parentReference itemReference, childrenOnly Boolean optional, includeAllVersionHistory Boolean optional) driveItem
  action createLink(type String, scope String, expirationDateTime DateTimeOffset, password String, message String, recipients [driveRecipient], retainInheritedPermissions Boolean, sendNotification Boolean optional) permission
  action createUploadSession(item driveItemUploadableProperties, deferCommit Boolean) uploadSession
  function delta(token String) [driveItem]
  function delta() [driveItem]
  action discardCheckout()
  action extractSensitivityLabels() extractSensitivityLabelsResult
  action follow() driveItem
  function getActivitiesByInterval(startDateTime String, endDateTime String, interval String) [itemActivityStat]
  function getActivitiesByInterval() [itemActivityStat]
  action invite(requireSignIn Boolean, roles [String], sendInvitation Boolean, message String, recipients [driveRecipient] never-null, retainInheritedPermissions Boolean, expirationDateTime String, password String) [permission]
  action permanentDelete()
  action preview(page String, zoom Double) itemPreviewInfo
  action restore(parentReference itemReference, name String) driveItem
  function search(q String) [driveItem]
  action unfollow()
  action validatePermission(challengeToken String, password String never-null)
""",
"""
entity entity abstract key id
  id String never-null
""",
"""
entity group : directoryObject open alternate uniqueName
  accessType groupAccessType
  allowExternalSenders Boolean
  assignedLabels [assignedLabel]
  assignedLicenses [assignedLicense]
  autoSubscribeNewMembers Boolean
  classification String
  createdDateTime DateTimeOffset
  description String
  displayName String
  expirationDateTime DateTimeOffset
  groupTypes [String] never-null
  hasMembersWithLicenseErrors Boolean
  hideFromAddressLists Boolean
  hideFromOutlookClients Boolean
  infoCatalogs [String] never-null
  isArchived Boolean
  isAssignableToRole Boolean
  isFavorite Boolean
  isManagementRestricted Boolean
  isSubscribedByMail Boolean
  licenseProcessingState licenseProcessingState
  mail String
  mailEnabled Boolean
  mailNickname String
  membershipRule String
  membershipRuleProcessingState String
  onPremisesDomainName String
  onPremisesExtensionAttributes onPremisesExtensionAttributes
  onPremisesLastSyncDateTime DateTimeOffset
  onPremisesNetBiosName String
  onPremisesProvisioningErrors [onPremisesProvisioningError]
  onPremisesSamAccountName String
  onPremisesSecurityIdentifier String
  onPremisesSyncEnabled Boolean
  organizationId String
  preferredDataLocation String
  preferredLanguage String
  proxyAddresses [String] never-null
  renewedDateTime DateTimeOffset
  resourceBehaviorOptions [String] never-null
  resourceProvisioningOptions [String] never-null
  securityEnabled Boolean
  securityIdentifier String
  serviceProvisioningErrors [serviceProvisioningError]
  theme String
  uniqueName String
  unseenConversationsCount Int32
  unseenCount Int32
  unseenMessagesCount Int32
  visibility String
  welcomeMessageEnabled Boolean
  acceptedSenders => [directoryObject] refuses DELTA|UPDATE|UPSERT
  appRoleAssignments => [appRoleAssignment]
  calendar => calendar refuses DELETE|UPDATE|UPSERT
  calendarView => [event] refuses CREATE|DELETE|UPDATE|UPSERT
  conversations => [conversation] refuses DELTA|UPDATE|UPSERT
  createdOnBehalfOf -> directoryObject
  drive => drive
  drives => [drive]
  events => [event] refuses DELTA
  extensions => [extension]
  groupLifecyclePolicies => [groupLifecyclePolicy]
  memberOf -> [directoryObject]
  members -> [directoryObject]
  membersWithLicenseErrors -> [directoryObject]
  onPremisesSyncBehavior => onPremisesSyncBehavior
  onenote => onenote
  owners -> [directoryObject]
  permissionGrants => [resourceSpecificPermissionGrant]
  photo => profilePhoto
  photos => [profilePhoto] refuses CREATE|DELETE|DELTA|UPDATE|UPSERT
  planner => plannerGroup
  rejectedSenders => [directoryObject] refuses DELTA|UPDATE|UPSERT
  settings => [groupSetting]
  sites => [site]
  team => team
  threads => [conversationThread] refuses DELTA
  transitiveMemberOf -> [directoryObject]
  transitiveMembers -> [directoryObject]
  action addFavorite()
  action assignLicense(addLicenses [assignedLicense] never-null, removeLicenses [Guid] never-null) group
  action checkGrantedPermissionsForApp() [resourceSpecificPermissionGrant]
  function delta() [group] on-collection
  action removeFavorite()
  action renew()
  action resetUnseenCount()
  action retryServiceProvisioning()
  action subscribeByMail()
  action unsubscribeByMail()
  action validateProperties(displayName String, mailNickname String, onBehalfOfUserId Guid)
""",
"""
complex keyCredential
  customKeyIdentifier Binary
  displayName String
  endDateTime DateTimeOffset
  key Binary
  keyId Guid
  startDateTime DateTimeOffset
  type String
  usage String
""",
"""
entity profilePhoto : entity stream
  height Int32
  width Int32
""",
"""
complex uploadSession
  expirationDateTime DateTimeOffset
  nextExpectedRanges [String]
  uploadUrl String
""",
"""
entity user : directoryObject open alternate userPrincipalName
  aboutMe String
  accountEnabled Boolean
  ageGroup String
  assignedLicenses [assignedLicense] never-null
  assignedPlans [assignedPlan] never-null
  authorizationInfo authorizationInfo
  birthday DateTimeOffset never-null
  businessPhones [String] never-null
  city String
  companyName String
  consentProvidedForMinor String
  country String
  createdDateTime DateTimeOffset
  creationType String
  customSecurityAttributes customSecurityAttributeValue
  department String
  deviceEnrollmentLimit Int32 never-null
  displayName String
  employeeHireDate DateTimeOffset
  employeeId String
  employeeLeaveDateTime DateTimeOffset
  employeeOrgData employeeOrgData
  employeeType String
  externalUserState String
  externalUserStateChangeDateTime DateTimeOffset
  faxNumber String
  givenName String
  hireDate DateTimeOffset never-null
  identities [objectIdentity]
  identityParentId String
  imAddresses [String]
  interests [String]
  isManagementRestricted Boolean
  isResourceAccount Boolean
  jobTitle String
  lastPasswordChangeDateTime DateTimeOffset
  legalAgeGroupClassification String
  licenseAssignmentStates [licenseAssignmentState]
  mail String
  mailNickname String
  mailboxSettings mailboxSettings
  mobilePhone String
  mySite String
  officeLocation String
  onPremisesDistinguishedName String
  onPremisesDomainName String
  onPremisesExtensionAttributes onPremisesExtensionAttributes
  onPremisesImmutableId String
  onPremisesLastSyncDateTime DateTimeOffset
  onPremisesProvisioningErrors [onPremisesProvisioningError]
  onPremisesSamAccountName String
  onPremisesSecurityIdentifier String
  onPremisesSyncEnabled Boolean
  onPremisesUserPrincipalName String
  otherMails [String] never-null
  passwordPolicies String
  passwordProfile passwordProfile
  pastProjects [String]
  postalCode String
  preferredDataLocation String
  preferredLanguage String
  preferredName String
  print userPrint
  provisionedPlans [provisionedPlan] never-null
  proxyAddresses [String] never-null
  responsibilities [String]
  schools [String]
  securityIdentifier String
  serviceProvisioningErrors [serviceProvisioningError]
  showInAddressList Boolean
  signInActivity signInActivity
  signInSessionsValidFromDateTime DateTimeOffset
  skills [String]
  state String
  streetAddress String
  surname String
  usageLocation String
  userPrincipalName String
  userType String
  activities => [userActivity]
  adhocCalls => [adhocCall]
  agreementAcceptances -> [agreementAcceptance]
  appRoleAssignments => [appRoleAssignment]
  authentication => authentication
  calendar => calendar refuses DELETE
  calendarGroups => [calendarGroup] refuses DELTA
  calendarView => [event] refuses CREATE|DELETE|UPDATE|UPSERT
  calendars => [calendar] refuses DELTA
  chats => [chat]
  cloudClipboard => cloudClipboardRoot
  cloudPCs => [cloudPC]
  contactFolders => [contactFolder]
  contacts => [contact]
  createdObjects -> [directoryObject]
  dataSecurityAndGovernance => userDataSecurityAndGovernance
  deviceManagementTroubleshootingEvents => [deviceManagementTroubleshootingEvent]
  directReports -> [directoryObject]
  drive => drive
  drives => [drive]
  employeeExperience => employeeExperienceUser
  events => [event]
  extensions => [extension]
  followedSites -> [site]
  inferenceClassification => inferenceClassification refuses DELETE
  insights => itemInsights
  joinedTeams => [team]
  licenseDetails => [licenseDetails]
  mailFolders => [mailFolder]
  managedAppRegistrations -> [managedAppRegistration]
  managedDevices => [managedDevice]
  manager -> directoryObject
  memberOf -> [directoryObject]
  messages => [message] refuses DELTA
  oauth2PermissionGrants -> [oAuth2PermissionGrant]
  onPremisesSyncBehavior => onPremisesSyncBehavior
  onenote => onenote
  onlineMeetings => [onlineMeeting]
  outlook => outlookUser refuses DELETE|UPDATE|UPSERT
  ownedDevices -> [directoryObject]
  ownedObjects -> [directoryObject]
  people => [person] refuses CREATE|DELETE|DELTA|UPDATE|UPSERT
  permissionGrants => [resourceSpecificPermissionGrant]
  photo => profilePhoto
  photos => [profilePhoto] refuses CREATE|DELETE|DELTA|UPDATE|UPSERT
  planner => plannerUser
  presence => presence
  registeredDevices -> [directoryObject]
  scopedRoleMemberOf => [scopedRoleMembership]
  settings => userSettings
  solutions => userSolutionRoot
  sponsorOf -> [directoryObject]
  sponsors -> [directoryObject]
  teamwork => userTeamwork
  todo => todo
  transitiveMemberOf -> [directoryObject]
  action assignLicense(addLicenses [assignedLicense] never-null, removeLicenses [Guid] never-null) user
  action changePassword(currentPassword String, newPassword String)
  function delta() [user] on-collection
  function exportDeviceAndAppManagementData(skip Int32 never-null, top Int32 never-null) deviceAndAppManagementData
  function exportDeviceAndAppManagementData() deviceAndAppManagementData
  action exportPersonalData(storageLocation String)
  action findMeetingTimes(attendees [attendeeBase], locationConstraint locationConstraint, timeConstraint timeConstraint, meetingDuration Duration, maxCandidates Int32, isOrganizerOptional Boolean, returnSuggestionReasons Boolean, minimumAttendeePercentage Double) meetingTimeSuggestionsResult
  action getMailTips(EmailAddresses [String] never-null, MailTipsOptions mailTipsType) [mailTips] never-null
  function getManagedAppDiagnosticStatuses() [managedAppDiagnosticStatus]
  function getManagedAppPolicies() [managedAppPolicy]
  function getManagedDevicesWithAppFailures() [String]
  function reminderView(StartDateTime String never-null, EndDateTime String) [reminder] never-null
  action removeAllDevicesFromManagement()
  action reprocessLicenseAssignment() user
  action retryServiceProvisioning()
  action revokeSignInSessions() Boolean
  action sendMail(Message message never-null, SaveToSentItems Boolean)
  action translateExchangeIds(InputIds [String] never-null, TargetIdType exchangeIdFormat never-null, SourceIdType exchangeIdFormat never-null) [convertIdResult] never-null
  action wipeManagedAppRegistrationsByDeviceTag(deviceTag String)
"""
    })
interface GraphFacts {}
// @formatter:on
// spotless:on
