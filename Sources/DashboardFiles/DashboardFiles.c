#include "DashboardFiles.h"

// `#embed` is of C23; this compiler takes it in every standard, and says so unless it is told not to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t index_html[] = {
#embed "files/index.html"
};
static const uint8_t style_css[] = {
#embed "files/style.css"
};
static const uint8_t icon_svg[] = {
#embed "files/icon.svg"
};
static const uint8_t account_fields_js[] = {
#embed "files/account-fields.js"
};
static const uint8_t api_js[] = {
#embed "files/api.js"
};
static const uint8_t approval_fields_js[] = {
#embed "files/approval-fields.js"
};
static const uint8_t audit_table_js[] = {
#embed "files/audit-table.js"
};
static const uint8_t badges_js[] = {
#embed "files/badges.js"
};
static const uint8_t call_view_js[] = {
#embed "files/call-view.js"
};
static const uint8_t catalogue_js[] = {
#embed "files/catalogue.js"
};
static const uint8_t chain_state_js[] = {
#embed "files/chain-state.js"
};
static const uint8_t chart_js[] = {
#embed "files/chart.js"
};
static const uint8_t client_configurations_js[] = {
#embed "files/client-configurations.js"
};
static const uint8_t consent_js[] = {
#embed "files/consent.js"
};
static const uint8_t copy_js[] = {
#embed "files/copy.js"
};
static const uint8_t dialog_js[] = {
#embed "files/dialog.js"
};
static const uint8_t elements_js[] = {
#embed "files/elements.js"
};
static const uint8_t fields_js[] = {
#embed "files/fields.js"
};
static const uint8_t filter_form_js[] = {
#embed "files/filter-form.js"
};
static const uint8_t form_js[] = {
#embed "files/form.js"
};
static const uint8_t format_js[] = {
#embed "files/format.js"
};
static const uint8_t json_js[] = {
#embed "files/json.js"
};
static const uint8_t link_form_js[] = {
#embed "files/link-form.js"
};
static const uint8_t live_tail_js[] = {
#embed "files/live-tail.js"
};
static const uint8_t loading_js[] = {
#embed "files/loading.js"
};
static const uint8_t main_js[] = {
#embed "files/main.js"
};
static const uint8_t notice_js[] = {
#embed "files/notice.js"
};
static const uint8_t page_account_edit_js[] = {
#embed "files/page-account-edit.js"
};
static const uint8_t page_account_link_js[] = {
#embed "files/page-account-link.js"
};
static const uint8_t page_account_new_js[] = {
#embed "files/page-account-new.js"
};
static const uint8_t page_account_js[] = {
#embed "files/page-account.js"
};
static const uint8_t page_accounts_js[] = {
#embed "files/page-accounts.js"
};
static const uint8_t page_activity_js[] = {
#embed "files/page-activity.js"
};
static const uint8_t page_approvals_js[] = {
#embed "files/page-approvals.js"
};
static const uint8_t page_integration_js[] = {
#embed "files/page-integration.js"
};
static const uint8_t page_integrations_js[] = {
#embed "files/page-integrations.js"
};
static const uint8_t page_keys_js[] = {
#embed "files/page-keys.js"
};
static const uint8_t page_overview_js[] = {
#embed "files/page-overview.js"
};
static const uint8_t page_server_new_js[] = {
#embed "files/page-server-new.js"
};
static const uint8_t page_server_js[] = {
#embed "files/page-server.js"
};
static const uint8_t page_servers_js[] = {
#embed "files/page-servers.js"
};
static const uint8_t page_sign_in_js[] = {
#embed "files/page-sign-in.js"
};
static const uint8_t page_try_js[] = {
#embed "files/page-try.js"
};
static const uint8_t pages_js[] = {
#embed "files/pages.js"
};
static const uint8_t returned_js[] = {
#embed "files/returned.js"
};
static const uint8_t router_js[] = {
#embed "files/router.js"
};
static const uint8_t schema_form_js[] = {
#embed "files/schema-form.js"
};
static const uint8_t schema_values_js[] = {
#embed "files/schema-values.js"
};
static const uint8_t schema_view_js[] = {
#embed "files/schema-view.js"
};
static const uint8_t schema_js[] = {
#embed "files/schema.js"
};
static const uint8_t server_form_js[] = {
#embed "files/server-form.js"
};
static const uint8_t server_table_js[] = {
#embed "files/server-table.js"
};
static const uint8_t session_js[] = {
#embed "files/session.js"
};
static const uint8_t statistics_js[] = {
#embed "files/statistics.js"
};
static const uint8_t table_js[] = {
#embed "files/table.js"
};
static const uint8_t theme_switch_js[] = {
#embed "files/theme-switch.js"
};
static const uint8_t theme_js[] = {
#embed "files/theme.js"
};
static const uint8_t tool_details_js[] = {
#embed "files/tool-details.js"
};
static const uint8_t tool_list_js[] = {
#embed "files/tool-list.js"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct dashboard_file files[] = {
  FILE("index.html", index_html),
  FILE("style.css", style_css),
  FILE("icon.svg", icon_svg),
  FILE("account-fields.js", account_fields_js),
  FILE("api.js", api_js),
  FILE("approval-fields.js", approval_fields_js),
  FILE("audit-table.js", audit_table_js),
  FILE("badges.js", badges_js),
  FILE("call-view.js", call_view_js),
  FILE("catalogue.js", catalogue_js),
  FILE("chain-state.js", chain_state_js),
  FILE("chart.js", chart_js),
  FILE("client-configurations.js", client_configurations_js),
  FILE("consent.js", consent_js),
  FILE("copy.js", copy_js),
  FILE("dialog.js", dialog_js),
  FILE("elements.js", elements_js),
  FILE("fields.js", fields_js),
  FILE("filter-form.js", filter_form_js),
  FILE("form.js", form_js),
  FILE("format.js", format_js),
  FILE("json.js", json_js),
  FILE("link-form.js", link_form_js),
  FILE("live-tail.js", live_tail_js),
  FILE("loading.js", loading_js),
  FILE("main.js", main_js),
  FILE("notice.js", notice_js),
  FILE("page-account-edit.js", page_account_edit_js),
  FILE("page-account-link.js", page_account_link_js),
  FILE("page-account-new.js", page_account_new_js),
  FILE("page-account.js", page_account_js),
  FILE("page-accounts.js", page_accounts_js),
  FILE("page-activity.js", page_activity_js),
  FILE("page-approvals.js", page_approvals_js),
  FILE("page-integration.js", page_integration_js),
  FILE("page-integrations.js", page_integrations_js),
  FILE("page-keys.js", page_keys_js),
  FILE("page-overview.js", page_overview_js),
  FILE("page-server-new.js", page_server_new_js),
  FILE("page-server.js", page_server_js),
  FILE("page-servers.js", page_servers_js),
  FILE("page-sign-in.js", page_sign_in_js),
  FILE("page-try.js", page_try_js),
  FILE("pages.js", pages_js),
  FILE("returned.js", returned_js),
  FILE("router.js", router_js),
  FILE("schema-form.js", schema_form_js),
  FILE("schema-values.js", schema_values_js),
  FILE("schema-view.js", schema_view_js),
  FILE("schema.js", schema_js),
  FILE("server-form.js", server_form_js),
  FILE("server-table.js", server_table_js),
  FILE("session.js", session_js),
  FILE("statistics.js", statistics_js),
  FILE("table.js", table_js),
  FILE("theme-switch.js", theme_switch_js),
  FILE("theme.js", theme_js),
  FILE("tool-details.js", tool_details_js),
  FILE("tool-list.js", tool_list_js),
};

const struct dashboard_file *dashboard_file(size_t index) {
  return index < sizeof files / sizeof files[0] ? &files[index] : NULL;
}
