extension ToolFilter {
  /// The prompts whose tools all pass, in the order of the spec: a text that names a tool which is not
  /// there leads nowhere.
  public func prompts(of integration: IntegrationDescriptor) -> [PromptDescriptor] {
    let passing = passingNames(of: integration)
    return integration.prompts.filter { passing.isSuperset(of: $0.tools) }
  }

  /// The guides that name no tool, or one that passes.
  public func guides(of integration: IntegrationDescriptor) -> [GuideDescriptor] {
    let passing = passingNames(of: integration)
    return integration.guides.filter { $0.tools.isEmpty || !passing.isDisjoint(with: $0.tools) }
  }

  /// The records whose tool passes.
  public func records(of integration: IntegrationDescriptor) -> [RecordTemplate] {
    let passing = passingNames(of: integration)
    return integration.records.filter { passing.contains($0.tool.name) }
  }

  private func passingNames(of integration: IntegrationDescriptor) -> Set<String> {
    Set(integration.servedTools.filter(allows).map(\.name))
  }
}
