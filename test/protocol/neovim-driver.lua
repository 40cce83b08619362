-- What somebody does in Neovim, without the somebody: look at the findings of the document given on the command line, ask what
-- stands under the cursor, repair it, look again. What was seen goes, as JSON, to the file OKENKO_SEEN names. Loaded before the
-- configuration, so that it misses nothing; works in every Neovim from 0.7 on.
local wish = vim.json.decode(vim.env.OKENKO_WISH)
local seen = {}
local step = 1

local function finish()
  vim.fn.writefile({ vim.json.encode(seen) }, vim.env.OKENKO_SEEN)
  vim.cmd('qall!')
end

-- Positions in the words of the editor: lines from 0, columns in bytes.
local function findings()
  return vim.tbl_map(function(finding)
    return { rule = finding.code, severity = finding.severity, line = finding.lnum, column = finding.col }
  end, vim.diagnostic.get(0))
end

-- The reader's choice among the repairs; the list itself belongs to the editor.
vim.ui.select = function(actions, options, choose)
  seen.repairs = vim.tbl_map(options.format_item, actions)
  for at, title in ipairs(seen.repairs) do
    if vim.startswith(title, wish.repair) then return choose(actions[at], at) end
  end
  finish()
end

local steps = {
  function()
    seen.before = findings()
    vim.fn.search(wish.field)
    local position = vim.api.nvim_win_get_cursor(0)
    local params = {
      textDocument = { uri = vim.uri_from_bufnr(0) },
      position = { line = position[1] - 1, character = position[2] },
    }
    vim.lsp.buf_request(0, 'textDocument/hover', params, function(_, hover)
      seen.hover = hover and hover.contents.value
      vim.fn.search(wish.repaired)
      vim.lsp.buf.code_action()
    end)
  end,
  function()
    seen.after = findings()
    seen.line = vim.api.nvim_get_current_line()
    seen.servers = #(vim.lsp.get_clients or vim.lsp.get_active_clients)()
    finish()
  end,
}

vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function()
    -- Some versions tell of every change twice.
    if #vim.diagnostic.get(0) == wish.findings[step] then
      step = step + 1
      steps[step - 1]()
    end
  end,
})
vim.defer_fn(finish, 20000)
